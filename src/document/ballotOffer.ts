import type { Assessment } from '../domain/assessment';
import { mayVote } from '../domain/discussion';
import { computeWeights } from '../domain/weights';
import { sessionNumber } from './ballot';
import { readBallotCode } from './ballotCode';
import { readBallots, type BallotReading } from './ballotPaste';
import { asSameVoter, ballotsBefore, ballotSession, takeBallot, type TakenBallots } from './ballotSeats';

/** Why a workshop does not take a ballot although it is one of its own; also the end of a message key. */
export type BallotRefusal = 'stale' | 'closed' | 'settled' | 'full';

/** Whose ballot it is: of somebody with a seat, of one who sent another before, of somebody new; or it must be asked. */
export type BallotSeat = 'seated' | 'replaces' | 'new' | 'sameName';

/** What a workshop that is saved here would make of a filled ballot. */
export interface BallotOffer {
  readonly assessmentId: string;
  readonly title: string;
  /** On how many items it would count, of how many: the others are settled. */
  readonly open: number;
  readonly items: number;
  readonly taking: { readonly seat: BallotSeat } | { readonly refusal: BallotRefusal };
}

/** How a ballot counts: by its name, or as its sender was asked where two ballots have one name. */
export type BallotSender = 'byName' | 'samePerson' | 'another';

type Counted = Exclude<BallotReading, { readonly kind: 'refused' }>;

async function readFor(assessment: Assessment, code: string): Promise<Counted | BallotRefusal> {
  const { workshop, title, items, weighting, crossTeamRole } = assessment;
  if (workshop?.closedAt !== null) return 'closed';
  const session = ballotSession(workshop, title, items, computeWeights(weighting, crossTeamRole));
  const [reading] = await readBallots(code, session, ballotsBefore(workshop.participants));
  // A whole code of this session that is not of this list was filled in before the list changed.
  if (reading === undefined || reading.kind === 'refused') return 'stale';
  return items.some(mayVote) ? reading : 'settled';
}

function takeReading(
  { workshop }: Assessment,
  reading: Counted,
  sender: BallotSender,
  newId: () => string,
): TakenBallots | 'full' {
  const participants = workshop?.participants ?? [];
  const ballot = sender === 'samePerson' ? asSameVoter(reading.ballot, participants) : reading.ballot;
  const seat = sender === 'another' ? 'new' : 'any';
  const taken = takeBallot({ participants, votes: [], unseated: [] }, ballot, seat, newId);
  return taken.unseated.length > 0 ? 'full' : taken;
}

/**
 * What a workshop takes over from a ballot, or why it takes nothing.
 * @param newId gives whoever is new an id
 */
export async function takeOffered(
  assessment: Assessment,
  code: string,
  sender: BallotSender,
  newId: () => string,
): Promise<TakenBallots | BallotRefusal> {
  const reading = await readFor(assessment, code);
  return typeof reading === 'string' ? reading : takeReading(assessment, reading, sender, newId);
}

async function seatFor(assessment: Assessment, code: string): Promise<BallotOffer['taking']> {
  const reading = await readFor(assessment, code);
  if (typeof reading === 'string') return { refusal: reading };
  if (reading.kind === 'sameName') return { seat: 'sameName' };
  if (reading.kind === 'replaced') return { seat: 'replaces' };
  const taken = takeReading(assessment, reading, 'byName', () => '');
  if (typeof taken === 'string') return { refusal: taken };
  const isNew = taken.participants.length > (assessment.workshop?.participants.length ?? 0);
  return { seat: isNew ? 'new' : 'seated' };
}

/** What the workshop of an assessment would make of a ballot's code; `null` where it is not its own. Changes nothing. */
export async function offerFor(assessment: Assessment, code: string): Promise<BallotOffer | null> {
  const { id, title, items, workshop } = assessment;
  const reading = readBallotCode(code);
  if (workshop === null || reading.kind !== 'read') return null;
  if (reading.code.session !== sessionNumber(workshop.id)) return null;
  return {
    assessmentId: id,
    title,
    open: items.filter(mayVote).length,
    items: items.length,
    taking: await seatFor(assessment, code),
  };
}
