/** What people put before the lines of a list: bullets, boxes to tick, numbers and letters. */
const listMark =
  /^(?:[•◦▪‣·●○■□☐☑☒✓✔]\s*|[-*+–—>]\s+|\[[ xX]?\]\s*|\(?\d{1,3}(?:\.\d{1,3})*[.)]\s+|\(?[a-zA-Z]\)\s+)/;

/** The line without the marks that make it a line of a list. */
export function withoutListMarks(line: string): string {
  let text = line.trim();
  // A line may have several: "- [ ] 1. Backups".
  for (let mark = 0; mark < 4; mark += 1) {
    const rest = text.replace(listMark, '').trimStart();
    if (rest === text || rest === '') break;
    text = rest;
  }
  return text;
}

const onlyMarks = /^[\s•◦▪‣·●○■□☐☑☒✓✔\-*+–—>[\]]*$/;

/** Whether the line says nothing: blank, or a bullet and no more. */
export function isOnlyMarks(line: string): boolean {
  return onlyMarks.test(line);
}
