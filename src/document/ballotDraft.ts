import * as v from 'valibot';
import type { Criterion } from '../domain/criterion';
import { withRating, type Rating, type Ratings } from '../domain/rating';
import { longestVoterName, ratingsOf, type BallotPaper } from './ballot';
import { toVoterName, writeBallotCode } from './ballotCode';
import { readBallotPaper } from './ballotLink';
import { parseJson } from './jsonDepth';
import { rating } from './savedValues';

/** A ballot while it is filled in. */
export interface BallotDraft {
  readonly paper: BallotPaper;
  /** What stood after `#b=`, so that the paper can be read again. */
  readonly payload: string;
  readonly voterId: number;
  readonly voter: string;
  /** One for each item; `null` where a question is open. */
  readonly ratings: readonly Ratings[];
}

const ratingsSchema = v.strictObject({
  context: rating,
  continuity: rating,
  capacity: rating,
  crossTeam: rating,
});

const draftSchema = v.strictObject({
  payload: v.string(),
  voterId: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 24 - 1)),
  voter: v.pipe(v.string(), v.maxLength(longestVoterName)),
  ratings: v.array(ratingsSchema),
});

function randomVoterId(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 8;
}

/** A ballot on which nothing is said yet. */
export function newBallotDraft(paper: BallotPaper, payload: string, voterId = randomVoterId()): BallotDraft {
  const ratings = paper.items.map(() => ratingsOf([], []));
  return { paper, payload, voterId, voter: '', ratings };
}

/** The draft with one answer more. */
export function withAnswer(
  draft: BallotDraft,
  at: number,
  criterion: Criterion,
  answer: Rating,
): BallotDraft {
  const ratings = draft.ratings.map((one, place) =>
    place === at ? withRating(one, criterion, answer) : one,
  );
  return { ...draft, ratings };
}

/** The draft as text that {@link readBallotDraft} reads. */
export function writeBallotDraft({ payload, voterId, voter, ratings }: BallotDraft): string {
  return JSON.stringify({ payload, voterId, voter, ratings });
}

/** The draft that a text holds, `null` where it holds none. Never rejects. */
export async function readBallotDraft(text: string): Promise<BallotDraft | null> {
  const json = parseJson(text);
  const parsed = json.kind === 'read' ? v.safeParse(draftSchema, json.value) : null;
  if (!parsed?.success) return null;
  const reading = await readBallotPaper(parsed.output.payload);
  const isWhole = reading.kind === 'read' && reading.paper.items.length === parsed.output.ratings.length;
  return isWhole ? { ...parsed.output, paper: reading.paper } : null;
}

/** How many questions are still open. */
export function countOpen({ paper, ratings }: BallotDraft): number {
  return ratings.reduce(
    (sum, one) => sum + paper.asked.filter((criterion) => one[criterion] === null).length,
    0,
  );
}

/** The code of the ballot as it stands; what is open counts as not sure. */
export function codeOfDraft({ paper, voterId, voter, ratings }: BallotDraft): string {
  const { session, edition, asked } = paper;
  return writeBallotCode({ session, edition, voterId, voter: toVoterName(voter), ratings }, asked);
}
