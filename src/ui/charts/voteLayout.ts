import type { StripVote, VoteQuestion } from './voteQuestion';

/** A place in the strip's own units, of which the way from one answer to the next is `interval`. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly vote: StripVote;
}

const interval = 97;
export const dotRadius = 9.6;
export const ghostRadius = 3.6;
const dotPitch = 23.2;
const ghostPitch = 9.4;
const ghostColumns = 6;
/** Half of the widest crowd, so that it stays inside the strip at either end. */
const sideRoom = 45;
const aboveRule = 19;
const belowRule = 10;
const notSureAt = sideRoom + 5.15 * interval;

/** Where an answer stands along the rule; "not sure" stands apart, beyond its end. */
export function placeOf(vote: StripVote): number {
  return vote === 'notSure' ? notSureAt : sideRoom + (vote - 1) * interval;
}

/** How wide a strip is: its rule and, where anybody is not sure, the place apart. */
export function stripWidth(hasNotSure: boolean): number {
  return hasNotSure ? notSureAt + sideRoom : 2 * sideRoom + 4 * interval;
}

/** Up to three stand on top of each other; a crowd stands in rows that do not touch the neighbours. */
function columnsFor(count: number): number {
  if (count <= 3) return 1;
  return count <= 9 ? 3 : 4;
}

function ghostColumnsFor(count: number): number {
  return Math.min(count, ghostColumns);
}

function tally(votes: readonly StripVote[]): ReadonlyMap<StripVote, number> {
  const counts = new Map<StripVote, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  return counts;
}

interface StackRequest {
  readonly base: number;
  readonly pitch: number;
  /** −1 to stack upwards from `base`, 1 to stack downwards. */
  readonly away: -1 | 1;
  readonly columnsOf: (count: number) => number;
}

/** Dots in rows from the base on; the last row is centred like the others. */
function stack(votes: readonly StripVote[], { base, pitch, away, columnsOf }: StackRequest): readonly Dot[] {
  return [...tally(votes)].flatMap(([vote, count]) => {
    const columns = columnsOf(count);
    return Array.from({ length: count }, (_, index): Dot => {
      const row = Math.floor(index / columns);
      const inRow = Math.min(columns, count - row * columns);
      const across = (index % columns) - (inRow - 1) / 2;
      return { vote, x: placeOf(vote) + across * pitch, y: base + away * row * pitch };
    });
  });
}

function rowsOf(votes: readonly StripVote[], columnsOf: (count: number) => number): number {
  return Math.max(0, ...[...tally(votes).values()].map((count) => Math.ceil(count / columnsOf(count))));
}

/** What all strips of one figure share, so that their rules and dots compare. */
export interface StripFrame {
  readonly width: number;
  readonly height: number;
  /** Where the rule lies. */
  readonly ruleY: number;
  readonly hasNotSure: boolean;
}

/** Room for the highest stack of all questions, three rows at least. */
export function frameOf(questions: readonly Pick<VoteQuestion, 'votes' | 'firstVotes'>[]): StripFrame {
  const all = questions.flatMap(({ votes, firstVotes }) => [...votes, ...firstVotes]);
  const hasNotSure = all.includes('notSure');
  const rows = Math.max(3, ...questions.map(({ votes }) => rowsOf(votes, columnsFor)));
  const ghosts = Math.max(0, ...questions.map(({ firstVotes }) => rowsOf(firstVotes, ghostColumnsFor)));
  const ruleY = aboveRule + (rows - 1) * dotPitch + dotRadius + 2;
  return {
    width: stripWidth(hasNotSure),
    height: ruleY + belowRule + (ghosts === 0 ? 0 : ghosts * ghostPitch + 4),
    ruleY,
    hasNotSure,
  };
}

/** The dots of one question, standing on the rule, and the ghosts of the votes before hanging below it. */
export function layoutVotes(
  { votes, firstVotes }: Pick<VoteQuestion, 'votes' | 'firstVotes'>,
  { ruleY }: StripFrame,
): { readonly dots: readonly Dot[]; readonly ghosts: readonly Dot[] } {
  return {
    dots: stack(votes, { base: ruleY - aboveRule, pitch: dotPitch, away: -1, columnsOf: columnsFor }),
    ghosts: stack(firstVotes, {
      base: ruleY + belowRule + 5,
      pitch: ghostPitch,
      away: 1,
      columnsOf: ghostColumnsFor,
    }),
  };
}
