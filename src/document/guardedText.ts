const startsLikeFormula = /^[=+\-@\t\r']/;

/** Text as a spreadsheet may hold it without running it: one `'` before what would start a formula. */
export function guardText(text: string): string {
  return startsLikeFormula.test(text) ? `'${text}` : text;
}

/** What {@link guardText} was given. */
export function unguardText(cell: string): string {
  return cell.startsWith("'") && startsLikeFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
