import type { Criterion } from '../../domain/criterion';
import { isFullyAnswered, unansweredCriteria } from '../../domain/progress';
import { withRating, type Rating } from '../../domain/rating';
import { activeCriteria, type Weights } from '../../domain/weights';
import type { WorkItem } from '../../domain/workItem';
import type { AnswerManner, Focus } from './questionnaire.events';

/** Where people start on an item: at its first open question, else at the first one. */
export function focusOnOpening(item: WorkItem | undefined, weights: Weights): Focus {
  if (item === undefined) return 'next';
  return unansweredCriteria(item, weights)[0] ?? activeCriteria(weights)[0] ?? 'next';
}

/** Where people are once they have answered: at the way on after the last open question. */
export function focusAfterAnswer(
  item: WorkItem,
  weights: Weights,
  answer: { readonly criterion: Criterion; readonly rating: Rating; readonly manner: AnswerManner },
): Focus {
  const { criterion, rating, manner } = answer;
  if (manner === 'moved') return criterion;
  const answered = withRating(item, criterion, rating);
  if (!isFullyAnswered(item, weights) && isFullyAnswered(answered, weights)) return 'next';
  if (manner === 'pressed') return criterion;
  const asked = activeCriteria(weights);
  return asked[asked.indexOf(criterion) + 1] ?? unansweredCriteria(answered, weights)[0] ?? 'next';
}

/** The place above (−1) or below (1) another on the page of one item; the same place at either end. */
export function focusBeside(focus: Focus, by: 1 | -1, weights: Weights): Focus {
  const places: readonly Focus[] = ['flags', ...activeCriteria(weights), 'next'];
  return places[places.indexOf(focus) + by] ?? focus;
}
