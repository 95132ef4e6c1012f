import fc from 'fast-check';
import { toBallotPaper, type BallotSession, type FilledBallot } from '../../src/document/ballot';
import { writeBallotCode } from '../../src/document/ballotCode';
import { newWorkItem } from '../../src/document/workItemFields';
import { criteria, type Criterion } from '../../src/domain/criterion';
import type { Ratings } from '../../src/domain/rating';

/** A session of that many items on which all four questions are asked. */
export function sessionOf(count: number, said: Partial<BallotSession> = {}): BallotSession {
  return {
    id: 'session-1',
    title: 'Our IT',
    facilitator: 'Dana',
    asked: criteria,
    items: Array.from({ length: count }, (_, at) => newWorkItem({ name: `Item ${at + 1}`, id: `i${at}` })),
    ...said,
  };
}

/** One vote for each digit: `4532`, 0 for not sure. */
export function votes(...sets: readonly string[]): readonly Ratings[] {
  return sets.map((digits) => {
    const at = (position: number) => (digits[position] === '0' ? 'notSure' : Number(digits[position]));
    return { context: at(0), continuity: at(1), capacity: at(2), crossTeam: at(3) };
  });
}

/** The ballot of one voter, filled in on the session's own paper. */
export function fill(
  session: BallotSession,
  voter: string,
  ratings: readonly Ratings[],
  voterId = 1,
): FilledBallot {
  const { session: number, edition } = toBallotPaper(session);
  return { session: number, edition, voterId, voter, ratings };
}

/** The same as its code. */
export function codeOf(...filled: Parameters<typeof fill>): string {
  return writeBallotCode(fill(...filled), filled[0].asked);
}

const answer = fc.constantFrom(1, 2, 3, 4, 5, 'notSure' as const);

/** Any answers to the questions asked of so many items. */
export function anyRatings(asked: readonly Criterion[], count: number): fc.Arbitrary<readonly Ratings[]> {
  const one = fc.tuple(answer, answer, answer, answer).map(([context, continuity, capacity, crossTeam]) => {
    const all = { context, continuity, capacity, crossTeam };
    const unasked = criteria.filter((criterion) => !asked.includes(criterion));
    return { ...all, ...Object.fromEntries(unasked.map((criterion) => [criterion, null])) };
  });
  return fc.array(one, { minLength: count, maxLength: count });
}
