import { mostItems } from './assessmentSchema';
import { unguardText } from './guardedText';
import { withoutListMarks, isOnlyMarks } from './listMarks';
import { refuse, type Refusal } from './refusal';
import { isLargerThan, mostBytes } from './textSize';
import type { ReadRow, RowProblem } from './workItemCells';
import { longestName } from './workItemFields';
import type { ReaderFault, TableFault } from './workItemTable';

/** What became of pasted text. */
export type PasteReading =
  | Refusal<TableFault | ReaderFault>
  | {
      readonly kind: 'read';
      /** In the order of the text. */
      readonly rows: readonly ReadRow[];
      readonly problems: readonly RowProblem[];
    };

/** Whether pasted text has columns, or so many lines that reading them takes a while. */
export function isPastedTable(text: string): boolean {
  return text.includes('\t') || text.length > 50_000;
}

/** Reads one item from each line of pasted text; bullets and numbering are taken off. */
export function readPastedLines(text: string): PasteReading {
  if (isLargerThan(text, mostBytes)) return refuse('tooLarge');
  const rows: ReadRow[] = [];
  const problems: RowProblem[] = [];
  for (const [at, written] of text.split(/\r\n|\r|\n/).entries()) {
    if (isOnlyMarks(written)) continue;
    const line = at + 1;
    if (rows.length + problems.length >= mostItems) return refuse('tooManyRows', { line });
    const name = unguardText(withoutListMarks(written)).trim();
    if (name.length > longestName) {
      problems.push({ line, column: '', value: name.slice(0, 80), reason: 'tooLong' });
    } else rows.push({ line, fields: { name } });
  }
  return rows.length + problems.length === 0 ? refuse('empty') : { kind: 'read', rows, problems };
}
