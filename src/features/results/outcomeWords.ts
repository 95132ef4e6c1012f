import { asSentence, nameAnswer, nameLean, nameOutcome, nameResult } from '../../i18n/outcomeWords';
import type { Words } from '../../i18n/Words';

export { asSentence, nameAnswer, nameLean, nameOutcome, nameResult };

// Writing a number is dear, and ten thousand rows have at most 101 sizes between them.
const writtenSizes = new WeakMap<Words['number'], Map<number, string>>();

/** The size of a lean or a contribution, 0 to 100, without a side. */
export function sizeOf(lean: number, { number }: Pick<Words, 'number'>): string {
  const size = Math.round(Math.abs(lean) * 100 + 1e-9);
  const written = writtenSizes.get(number) ?? new Map<number, string>();
  writtenSizes.set(number, written);
  const known = written.get(size) ?? number(size);
  written.set(size, known);
  return known;
}
