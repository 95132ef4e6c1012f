import { describeLean } from '../../domain/lean';
import type { Rating } from '../../domain/rating';
import type { Criterion } from '../../domain/criterion';
import { levels } from '../../domain/rating';
import { asSentence, nameOutcome } from '../../i18n/outcomeWords';
import type { Words } from '../../i18n/Words';
import type { ResultRow } from './resultRow';

export { asSentence, nameOutcome };

type Speaking = Pick<Words, 't' | 'number' | 'locale'>;

/** What holds for an item, with everything that has to be said whenever it is shown: likely, close, or overruled. */
export function nameResult(row: ResultRow, words: Speaking): string {
  const outcome = nameOutcome(row.outcome, words);
  if (row.overruled) return words.t('spine.overruled', { outcome });
  const likely = row.placed.likely ? words.t('spine.likely', { outcome }) : outcome;
  return row.closeCall ? words.t('spine.closeCall', { outcome: likely }) : likely;
}

/** The lean in words first: "slightly partner (13)". */
export function nameLean(lean: number, { t, number }: Speaking): string {
  const { side, strength, size } = describeLean(lean);
  if (strength === 'onTheLine' || side === 'onTheLine') return t('lean.onTheLine');
  return t(`lean.${strength}.${side}`, { size: number(size) });
}

/** The size of a lean or a contribution, 0 to 100, without a side. */
export function sizeOf(lean: number, { number }: Speaking): string {
  return number(Math.round(Math.abs(lean) * 100 + 1e-9));
}

/** An answer in its own wording; a half step between two answers is its number. */
export function nameAnswer(criterion: Criterion, rating: Rating, { t, number }: Speaking): string {
  if (rating === null) return t('answers.notRated');
  if (rating === 'notSure') return t('answers.notSure');
  const level = levels.find((candidate) => candidate === rating);
  return level === undefined ? number(rating) : t(`level.${criterion}.${level}`);
}
