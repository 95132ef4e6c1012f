import { asSentence, nameAnswer, nameLean, nameOutcome, nameResult } from '../../i18n/outcomeWords';
import type { Words } from '../../i18n/Words';

export { asSentence, nameAnswer, nameLean, nameOutcome, nameResult };

/** The size of a lean or a contribution, 0 to 100, without a side. */
export function sizeOf(lean: number, { number }: Pick<Words, 'number'>): string {
  return number(Math.round(Math.abs(lean) * 100 + 1e-9));
}
