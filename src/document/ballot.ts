import type { Criterion } from '../domain/criterion';
import { criteria } from '../domain/criterion';
import type { Rating, Ratings } from '../domain/rating';
import type { WorkItem } from '../domain/workItem';
import { checksum } from './checksum';

/** What a ballot says about one work item: enough to rate it, nothing else. */
export type BallotItem = Pick<
  WorkItem,
  'name' | 'description' | 'risk' | 'compliance' | 'direction' | 'handsOn'
>;

/** What a facilitator puts to the vote. The order of the items is part of it: ballots count by position. */
export interface BallotSession {
  /** Any text that stays the same as long as ballots belong together. */
  readonly id: string;
  readonly title: string;
  /** Whom the filled ballots go to; `''` where nobody is named. */
  readonly facilitator: string;
  /** The questions that are asked, in table order; at least one. */
  readonly asked: readonly Criterion[];
  readonly items: readonly (BallotItem & Pick<WorkItem, 'id'>)[];
}

/** A ballot to fill in, as a link carries it: no ids of items, no answers, no people but the facilitator. */
export interface BallotPaper {
  /** Tells sessions apart: 24 bits of the checksum of the session's id. */
  readonly session: number;
  /** Tells papers of one session apart, when items or questions have changed: 16 bits. */
  readonly edition: number;
  readonly title: string;
  readonly facilitator: string;
  readonly asked: readonly Criterion[];
  readonly items: readonly BallotItem[];
}

/** A ballot filled in on a paper: one set of ratings for each of its items, in order. */
export interface FilledBallot {
  readonly session: number;
  readonly edition: number;
  /** Random, so that a second ballot of the same person replaces the first: 24 bits. */
  readonly voterId: number;
  /** What the person calls themselves; at most {@link longestVoterName} bytes of UTF-8. */
  readonly voter: string;
  /** Only the questions asked are rated; those left out count as not sure. The others are `null`. */
  readonly ratings: readonly Ratings[];
}

/** A ballot that came in, as the session counts it. */
export interface Ballot {
  readonly voterId: number;
  readonly voter: string;
  /** By item id, one for each item of the session. */
  readonly ratings: Readonly<Record<string, Ratings>>;
}

/** The most items on one ballot. */
export const mostBallotItems = 400;

/** The longest name on a ballot, in bytes of UTF-8. */
export const longestVoterName = 40;

/** The number that stands for a session on its ballots, 24 bits. */
export function sessionNumber(id: string): number {
  return checksum(new TextEncoder().encode(id)) >>> 8;
}

/** The number that stands for these items and questions in this order, 16 bits. */
export function editionNumber({ asked, items }: Pick<BallotSession, 'asked' | 'items'>): number {
  const said = JSON.stringify([asked, items.map(({ id }) => id)]);
  return checksum(new TextEncoder().encode(said)) >>> 16;
}

/** The ballot to fill in for a session. */
export function toBallotPaper(session: BallotSession): BallotPaper {
  const { title, facilitator, asked } = session;
  return {
    session: sessionNumber(session.id),
    edition: editionNumber(session),
    title,
    facilitator,
    asked,
    items: session.items.map(({ name, description, risk, compliance, direction, handsOn }) => ({
      name,
      description,
      risk,
      compliance,
      direction,
      handsOn,
    })),
  };
}

/** One answer for each question that is asked, `null` for the others. */
export function ratingsOf(asked: readonly Criterion[], answers: readonly Rating[]): Ratings {
  const answerTo = (criterion: Criterion): Rating => answers[asked.indexOf(criterion)] ?? null;
  const [context, continuity, capacity, crossTeam] = criteria;
  return {
    context: answerTo(context),
    continuity: answerTo(continuity),
    capacity: answerTo(capacity),
    crossTeam: answerTo(crossTeam),
  };
}
