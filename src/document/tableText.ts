import { guardText } from './guardedText';

/** A number as people read it, in any language: signs, digits, what groups them, a percent sign. */
const number = /^[+\-\u2212]?\d[\d\s.,\u00A0\u202F\u2019]*%?$/;

/** The text of a cell as a spreadsheet may hold it without running it. Numbers stay numbers, signs included. */
export function guardCell(text: string): string {
  return number.test(text) ? text : guardText(text);
}
