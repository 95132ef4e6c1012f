import type { Criterion } from '../../domain/criterion';
import { asksForRatings, isFlagged } from '../../domain/guardrail';
import {
  canSeeResults,
  everyItemIsAnswered,
  flagsAreOverused,
  isFullyAnswered,
  nextUnansweredItem,
  progressOf,
  runOfIdenticalRatings,
  type Progress,
} from '../../domain/progress';
import type { Rating } from '../../domain/rating';
import { activeCriteria, type Weights } from '../../domain/weights';
import { flags, type Flag, type WorkItem } from '../../domain/workItem';
import { stages, type Focus, type Stage } from './questionnaire.events';
import type { QuestionnaireSnapshot } from './questionnaire.machine';

/** One of the questions on the page. */
export interface QuestionView {
  readonly criterion: Criterion;
  readonly rating: Rating;
  readonly isFocused: boolean;
}

/** Where "next" leads from here: the following item, one that is still open, the check, or a question left open. */
export type WayOn = 'nextItem' | 'openItem' | 'check' | 'openQuestion';

/** Everything the page of one item shows. */
export interface RateView {
  readonly item: WorkItem;
  /** 1 is first. */
  readonly position: number;
  readonly total: number;
  readonly answeredCount: number;
  /** Whole minutes until every item is answered, at the pace people usually have; 0 when none is left. */
  readonly minutesLeft: number;
  readonly flags: readonly { readonly flag: Flag; readonly on: boolean }[];
  /** The item carries a flag: is there hands-on work beyond the decision? */
  readonly asksForHandsOn: boolean;
  readonly ratingsAreOptional: boolean;
  readonly flagsAreOverused: boolean;
  readonly questions: readonly QuestionView[];
  readonly focus: Focus;
  readonly isAnswered: boolean;
  /** No item comes before this one; the way back leads to the stage before. */
  readonly isFirst: boolean;
  readonly wayOn: WayOn;
  readonly canSeeResults: boolean;
  /** The first item is on the page and answered: where its answers place it may be shown, as for no other item. */
  readonly showsWorkedExample: boolean;
  /** How many identical sets of answers in a row are in question, or `null`. */
  readonly identicalAnswers: number | null;
  /** The whole list, for the column beside the page; each row finds out for itself whether it is answered. */
  readonly items: readonly WorkItem[];
  readonly weights: Weights;
}

const secondsPerItem = 27;

interface Counts {
  readonly progress: Progress;
  readonly flagsAreOverused: boolean;
}

// Going from item to item counts nothing anew: only a changed list does.
const countsOf = new WeakMap<readonly WorkItem[], { readonly weights: Weights; readonly counts: Counts }>();

function count(items: readonly WorkItem[], weights: Weights): Counts {
  const known = countsOf.get(items);
  if (known?.weights === weights) return known.counts;
  const counts = {
    progress: progressOf(items, weights),
    flagsAreOverused: flagsAreOverused(items, weights),
  };
  countsOf.set(items, { weights, counts });
  return counts;
}

function wayOnFrom(items: readonly WorkItem[], position: number, itemId: string, weights: Weights): WayOn {
  if (position < items.length) return 'nextItem';
  if (everyItemIsAnswered(items, weights)) return 'check';
  if (nextUnansweredItem(items, itemId, weights) !== undefined) return 'openItem';
  return canSeeResults(items, weights) ? 'check' : 'openQuestion';
}

/** The page of the item somebody is at, or `null` at any other stage. */
export function toRateView(snapshot: QuestionnaireSnapshot): RateView | null {
  const { assessment, weights, itemId, focus } = snapshot.context;
  const { items } = assessment;
  const index = items.findIndex((one) => one.id === itemId);
  const item = items[index];
  if (item === undefined || !snapshot.matches('rating')) return null;
  const counts = count(items, weights);
  const { total, answered } = counts.progress;
  const isAnswered = isFullyAnswered(item, weights);
  return {
    item,
    position: index + 1,
    total,
    answeredCount: answered,
    minutesLeft: Math.ceil(((total - answered) * secondsPerItem) / 60),
    flags: flags.map((flag) => ({ flag, on: item[flag] })),
    asksForHandsOn: isFlagged(item),
    ratingsAreOptional: !asksForRatings(item),
    flagsAreOverused: counts.flagsAreOverused,
    questions: activeCriteria(weights).map((criterion) => ({
      criterion,
      rating: item[criterion],
      isFocused: focus === criterion,
    })),
    focus,
    isAnswered,
    isFirst: index === 0,
    wayOn: wayOnFrom(items, index + 1, itemId, weights),
    canSeeResults: canSeeResults(items, weights),
    showsWorkedExample: index === 0 && isAnswered,
    identicalAnswers: snapshot.matches({ rating: 'wondering' })
      ? runOfIdenticalRatings(items, itemId, weights).length
      : null,
    items,
    weights,
  };
}

/** The rail of stages: where somebody is, and which stages may be opened. */
export interface RailView {
  readonly stage: Stage;
  readonly stages: readonly { readonly stage: Stage; readonly canOpen: boolean }[];
}

/** The rail of stages at one moment. */
export function toRailView(snapshot: QuestionnaireSnapshot): RailView {
  const now = stages.find((stage) => snapshot.matches(stage)) ?? 'listing';
  return {
    stage: now,
    stages: stages.map((stage) => ({ stage, canOpen: snapshot.can({ type: 'stage.opened', stage }) })),
  };
}
