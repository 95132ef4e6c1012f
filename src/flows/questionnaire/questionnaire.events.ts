import type { Assessment } from '../../domain/assessment';
import type { Criterion } from '../../domain/criterion';
import type { Rating } from '../../domain/rating';
import type { Flag, Shortage } from '../../domain/workItem';

/** The stages, in the order in which people go through them. */
export const stages = ['listing', 'describing', 'rating', 'checking', 'results'] as const;

/** One of the stages. */
export type Stage = (typeof stages)[number];

/** Where on the page of one item somebody is: the row of flags, one of the questions, or the way on. */
export type Focus = 'flags' | Criterion | 'next';

/**
 * How an answer was given. `pressed`: with the pointer, and people stay where they pressed until all is answered.
 * `typed`: as a digit, and people go on to the next question. `moved`: with arrows, and people may still be moving.
 */
export type AnswerManner = 'pressed' | 'typed' | 'moved';

/** Everything that can happen while the questions are asked. */
export type QuestionnaireEvent =
  /** The facts are different now, whoever changed them. */
  | { readonly type: 'assessment.changed'; readonly assessment: Assessment }
  /** A jump (link, rail, the browser's Back); ignored where it is not allowed yet. */
  | { readonly type: 'stage.opened'; readonly stage: Stage }
  | { readonly type: 'stage.finished' }
  | { readonly type: 'stage.back' }
  | { readonly type: 'results.asked' }
  /** A jump to the questions of one item; ignored when there is no such item. */
  | { readonly type: 'item.opened'; readonly itemId: string }
  | { readonly type: 'item.next' }
  | { readonly type: 'item.previous' }
  | { readonly type: 'criterion.focused'; readonly focus: Focus }
  /** To the next place down the page (1) or up (−1); at an end people stay. */
  | { readonly type: 'focus.moved'; readonly by: 1 | -1 }
  | {
      readonly type: 'criterion.rated';
      readonly criterion: Criterion;
      readonly rating: Rating;
      readonly manner: AnswerManner;
    }
  | { readonly type: 'flag.toggled'; readonly flag: Flag; readonly on: boolean }
  | { readonly type: 'handsOn.answered'; readonly handsOn: boolean }
  | { readonly type: 'shortage.toggled'; readonly shortage: Shortage; readonly on: boolean }
  | { readonly type: 'note.written'; readonly note: string }
  /** Six identical sets of answers were meant. */
  | { readonly type: 'answers.kept' }
  /** They deserve a second look. */
  | { readonly type: 'answers.revisited' };

/** What the machine asks `app` to write down. */
export interface Recorders {
  readonly recordRating: { readonly itemId: string; readonly criterion: Criterion; readonly rating: Rating };
  readonly recordFlag: { readonly itemId: string; readonly flag: Flag; readonly on: boolean };
  readonly recordHandsOn: { readonly itemId: string; readonly handsOn: boolean };
  readonly recordShortages: { readonly itemId: string; readonly shortOf: readonly Shortage[] };
  readonly recordNote: { readonly itemId: string; readonly note: string };
}
