import fc from 'fast-check';
import { newWorkItem } from '../../src/document/workItemFields';
import { criteria, type Criterion } from '../../src/domain/criterion';
import type { Rating, Ratings } from '../../src/domain/rating';
import {
  computeWeights,
  readWeightingProblem,
  type CrossTeamRole,
  type Weighting,
} from '../../src/domain/weights';
import { workKinds, type WorkItem } from '../../src/domain/workItem';
import type { Discussion, Vote } from '../../src/domain/workshop';

/** The weights nobody chose. */
export const equalWeights = computeWeights({ method: 'equal' }, 'outside');

/** Ratings in table order: `context continuity capacity crossTeam`. */
export function rated(context: Rating, continuity: Rating, capacity: Rating, crossTeam: Rating): Ratings {
  return { context, continuity, capacity, crossTeam };
}

/** An item about which nothing is known, but for what is given. */
export function anItem(...given: readonly Partial<WorkItem>[]): WorkItem {
  const blank = newWorkItem({ id: 'item', name: 'Restore tests' });
  return Object.assign(blank, ...given) as WorkItem;
}

export const anyRole = fc.constantFrom<CrossTeamRole[]>('outside', 'inside', 'off');

/** Whole and half levels, as people and groups give them. */
const anyLevel = fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2);

const anyRating: fc.Arbitrary<Rating> = fc.oneof(
  { weight: 8, arbitrary: anyLevel },
  { weight: 1, arbitrary: fc.constant('notSure' as const) },
  { weight: 1, arbitrary: fc.constant(null) },
);

function eachCriterion<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<Criterion, T>> {
  return fc.record({ context: value, continuity: value, capacity: value, crossTeam: value });
}

export const anyClearRatings: fc.Arbitrary<Ratings> = eachCriterion(anyLevel);

export const anyRatings: fc.Arbitrary<Ratings> = eachCriterion(anyRating);

export const anyAmounts = eachCriterion(
  fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 100, noNaN: true })),
);

export const anyWeighting: fc.Arbitrary<Weighting> = fc.oneof(
  fc.constant<Weighting>({ method: 'equal' }),
  fc.shuffledSubarray([...criteria], { minLength: 4 }).map((rank): Weighting => ({ method: 'rank', rank })),
  anyAmounts.map((swing): Weighting => ({ method: 'swing', swing })),
  anyAmounts.map((direct): Weighting => ({ method: 'direct', direct })),
);

/** A weighting and a role that go together. */
export const anySettings = fc
  .record({ weighting: anyWeighting, crossTeamRole: anyRole })
  .filter(({ weighting, crossTeamRole }) => readWeightingProblem(weighting, crossTeamRole) === null);

export const anyWeights = anySettings.map(({ weighting, crossTeamRole }) =>
  computeWeights(weighting, crossTeamRole),
);

const anyDecision = fc.constantFrom(
  null,
  'keepInHouse' as const,
  'ownInsideDeliverOutside' as const,
  'placeWithPartner' as const,
  'keepLight' as const,
);

const anyName = fc.constantFrom('', '  ', 'Maya Roy', 'Head of IT', 'Maya and Tom', 'IT team');

export const anyItem: fc.Arbitrary<WorkItem> = fc
  .record({
    ratings: anyRatings,
    said: fc.record({
      risk: fc.boolean(),
      compliance: fc.boolean(),
      direction: fc.boolean(),
      handsOn: fc.constantFrom(true, false, null),
      doneBy: fc.constantFrom<WorkItem['doneBy'][]>('inHouse', 'partner', 'shared', 'nobody', 'unknown'),
      hoursPerMonth: fc.option(fc.integer({ min: 0, max: 200 })),
      accountable: anyName,
      accountableSide: fc.constantFrom<WorkItem['accountableSide'][]>('inside', 'partner', null),
      reviewer: anyName,
      decision: anyDecision,
      kind: fc.constantFrom(...workKinds),
      timeCritical: fc.boolean(),
      doesTheWork: anyName,
      actsFirst: anyName,
      mayContain: fc.constantFrom(true, false, null),
      callsNext: anyName,
      nameIsMeant: fc.boolean(),
    }),
  })
  .map(({ ratings, said }) => anItem(ratings, said));

/** A list of items, each with an id of its own. */
export const anyItems: fc.Arbitrary<readonly WorkItem[]> = fc
  .array(anyItem, { maxLength: 12 })
  .map((items) => items.map((item, order) => ({ ...item, id: `item-${String(order)}`, order })));

/** An item of which that is the record. */
export function discussed(discussion: Discussion): WorkItem {
  return anItem({ discussion });
}

/** One person's vote. */
export function aVote(voterId: string, ...answers: Parameters<typeof rated>): Vote {
  return { voterId, ...rated(...answers) };
}

/** The votes of one round, at most one of each person. */
export const anyVotesCast = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), anyClearRatings)
    .map(([voterId, ratings]): Vote => ({ voterId, ...ratings })),
  { minLength: 1, selector: ({ voterId }) => voterId },
);
