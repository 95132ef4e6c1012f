import { consensusOf } from './consensus';
import type { Criterion } from './criterion';
import { groupRatings } from './groupRating';
import { outcomeOf, sameOutcome, type Outcome } from './outcome';
import { placeWorkItem, type PlacedWorkItem } from './placement';
import { ratingsOf, withRating, type Ratings } from './rating';
import { reaches } from './threshold';
import { activeCriteria, type Weights } from './weights';
import type { WorkItem } from './workItem';

/** How far a room is of one mind about where an item belongs. */
export type AgreementStatus = 'agreed' | 'mixed' | 'split';

/** One place that people's own answers lead to, and how many they are. */
export interface VotedPlace {
  readonly outcome: Outcome;
  readonly votes: number;
}

/** What the votes on one item add up to. */
export interface Agreement {
  /** The room's answer to each question: see `groupRating`. */
  readonly medians: Ratings;
  /** How much of one mind the room is on each question, see `computeConsensus`; `null` where nobody rated. */
  readonly consensus: Readonly<Record<Criterion, number | null>>;
  /** Where the room's answers place the item. */
  readonly placed: PlacedWorkItem;
  /** Where each vote alone would place it, in the order of the votes. */
  readonly own: readonly PlacedWorkItem[];
  /** The same counted, most votes first; those of the room's own placement first among equals. */
  readonly places: readonly VotedPlace[];
  /** How many votes place it elsewhere than the room's answers do. */
  readonly elsewhere: number;
  readonly status: AgreementStatus;
  /** The question on which the room differs most, `null` where it differs on none. */
  readonly differsOn: Criterion | null;
  /**
   * The question to talk about: if all gave the room's answer to it, fewest votes would still place the item
   * elsewhere. `null` where no one question brings anybody closer.
   */
  readonly turnsOn: Criterion | null;
}

/** Whether two outcomes contradict each other: keep against partner, or who delivers where the decision stays inside. */
function areOpposite(one: Outcome, other: Outcome): boolean {
  const ends = (a: Outcome, b: Outcome): boolean =>
    a.placement === 'decideInside'
      ? a.delivers === 'inHouse' && b.delivers === 'partner'
      : a.placement === 'keepInHouse' && b.placement === 'placeWithPartner';
  return ends(one, other) || ends(other, one);
}

function countPlaces(own: readonly Outcome[], room: Outcome): readonly VotedPlace[] {
  const places: { outcome: Outcome; votes: number }[] = [];
  for (const outcome of own) {
    const known = places.find((place) => sameOutcome(place.outcome, outcome));
    if (known === undefined) places.push({ outcome: outcomeOf(outcome), votes: 1 });
    else known.votes += 1;
  }
  const isRoom = ({ outcome }: VotedPlace) => Number(sameOutcome(outcome, room));
  return places.sort((a, b) => b.votes - a.votes || isRoom(b) - isRoom(a));
}

function statusOf(places: readonly VotedPlace[], room: Outcome, total: number): AgreementStatus {
  const opposites = places.some((one) => places.some((other) => areOpposite(one.outcome, other.outcome)));
  const first = places[0];
  if (first === undefined) return 'mixed';
  const isShared = reaches(first.votes / total, 0.75) && sameOutcome(first.outcome, room);
  if (isShared && !opposites) return 'agreed';
  return opposites && first.votes * 2 < total ? 'split' : 'mixed';
}

/** The question the room is least of one mind on; the earlier in table order among equals. */
function findLeastAgreed(consensus: Agreement['consensus'], weights: Weights): Criterion | null {
  let least: Criterion | null = null;
  for (const criterion of activeCriteria(weights)) {
    const here = consensus[criterion] ?? 1;
    if (here < (least === null ? 1 : (consensus[least] ?? 1))) least = criterion;
  }
  return least;
}

function countElsewhere(item: WorkItem, votes: readonly Ratings[], room: Outcome, weights: Weights): number {
  return votes.filter((vote) => !sameOutcome(placeAs(item, vote, weights), room)).length;
}

/** The question whose answer by the room would bring most people to the room's place. */
function findPivot(
  item: WorkItem,
  votes: readonly Ratings[],
  { medians, consensus, placed }: Pick<Agreement, 'medians' | 'consensus' | 'placed'>,
  weights: Weights,
): Criterion | null {
  const apart = activeCriteria(weights)
    .filter((criterion) => (consensus[criterion] ?? 1) < 1)
    .toSorted((a, b) => (consensus[a] ?? 1) - (consensus[b] ?? 1));
  let pivot: Criterion | null = null;
  let fewest = countElsewhere(item, votes, placed, weights);
  for (const criterion of apart) {
    const alike = votes.map((vote) => withRating(vote, criterion, medians[criterion]));
    const elsewhere = countElsewhere(item, alike, placed, weights);
    if (elsewhere >= fewest) continue;
    fewest = elsewhere;
    pivot = criterion;
  }
  return pivot;
}

function placeAs(item: WorkItem, vote: Ratings, weights: Weights): PlacedWorkItem {
  return placeWorkItem({ ...item, ...ratingsOf(vote) }, weights);
}

/**
 * What the votes on an item add up to. A flagged item is compared by who delivers, since who answers is not put to the
 * vote. **Agreed**: at least 75 % share an outcome, the medians give it too, and no two votes are opposite. **Split**:
 * some votes are opposite and no outcome reaches half. **Mixed**: the rest, also without any vote. Does not depend on
 * the order of the votes, except for the order of `own`.
 */
export function computeAgreement(item: WorkItem, votes: readonly Ratings[], weights: Weights): Agreement {
  const medians = groupRatings(votes);
  const placed = placeAs(item, medians, weights);
  const own = votes.map((vote) => placeAs(item, vote, weights));
  const places = countPlaces(own, placed);
  const consensus = consensusOf(votes);
  return {
    medians,
    consensus,
    placed,
    own,
    places,
    elsewhere: own.filter((outcome) => !sameOutcome(outcome, placed)).length,
    status: statusOf(places, placed, votes.length),
    differsOn: findLeastAgreed(consensus, weights),
    turnsOn: findPivot(item, votes, { medians, consensus, placed }, weights),
  };
}
