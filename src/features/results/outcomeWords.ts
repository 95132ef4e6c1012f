import { asSentence, nameAnswer, nameLean, nameOutcome } from '../../i18n/outcomeWords';
import type { Words } from '../../i18n/Words';
import type { ResultRow } from './resultRow';

export { asSentence, nameAnswer, nameLean, nameOutcome };

type Speaking = Pick<Words, 't' | 'number' | 'locale'>;

/** What holds for an item, with everything that has to be said whenever it is shown: likely, close, or overruled. */
export function nameResult(row: ResultRow, words: Speaking): string {
  const outcome = nameOutcome(row.outcome, words);
  if (row.overruled) return words.t('spine.overruled', { outcome });
  const likely = row.placed.likely ? words.t('spine.likely', { outcome }) : outcome;
  return row.closeCall ? words.t('spine.closeCall', { outcome: likely }) : likely;
}

/** The size of a lean or a contribution, 0 to 100, without a side. */
export function sizeOf(lean: number, { number }: Speaking): string {
  return number(Math.round(Math.abs(lean) * 100 + 1e-9));
}
