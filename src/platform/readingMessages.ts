import type { PasteReading } from '../document/paste';
import type { FileChoice, FileReading } from '../document/readBroughtFile';
import type { ReadRow, RowProblem } from '../document/workItemCells';
import type { WorkItem } from '../domain/workItem';

/** What the reader is asked to read. */
export type ToReader =
  | { readonly kind: 'file'; readonly file: Blob; readonly choice: FileChoice }
  | { readonly kind: 'paste'; readonly text: string };

/** What the reader answers. */
export type Answer =
  | { readonly to: 'file'; readonly reading: FileReading }
  | { readonly to: 'paste'; readonly reading: PasteReading };

/** What the reader tells: how far it is, then what it has read in small pieces, and at last the answer without them. */
export type FromReader =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'rows'; readonly rows: readonly ReadRow[] }
  | { readonly kind: 'problems'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'items'; readonly items: readonly WorkItem[] }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** So many rows go into one message: taking it in costs the page a few milliseconds. */
const rowsInPiece = 250;

function* piecesOf<Entry>(entries: readonly Entry[]): Generator<readonly Entry[]> {
  for (let at = 0; at < entries.length; at += rowsInPiece) yield entries.slice(at, at + rowsInPiece);
}

interface Rows {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly RowProblem[];
}

function sendRows({ rows, problems }: Rows, tell: (message: FromReader) => void): Rows {
  for (const piece of piecesOf(rows)) tell({ kind: 'rows', rows: piece });
  for (const piece of piecesOf(problems)) tell({ kind: 'problems', problems: piece });
  return { rows: [], problems: [] };
}

/** Tells an answer in pieces. */
export function sendAnswer(answer: Answer, tell: (message: FromReader) => void): void {
  const { to, reading } = answer;
  if (reading.kind === 'refused') tell({ kind: 'answer', answer });
  else if (to === 'paste') {
    tell({ kind: 'answer', answer: { to, reading: { ...reading, ...sendRows(reading, tell) } } });
  } else if (reading.kind === 'table') {
    const table = { ...reading.table, ...sendRows(reading.table, tell) };
    tell({ kind: 'answer', answer: { to, reading: { ...reading, table } } });
  } else {
    const { items } = reading.assessment;
    for (const piece of piecesOf(items)) tell({ kind: 'items', items: piece });
    tell({
      kind: 'answer',
      answer: { to, reading: { ...reading, assessment: { ...reading.assessment, items: [] } } },
    });
  }
}

/** Puts the pieces of an answer together again. */
export function createAssembly(): {
  readonly take: (message: FromReader) => void;
  readonly complete: (answer: Answer) => Answer;
} {
  const rows: ReadRow[] = [];
  const problems: RowProblem[] = [];
  const items: WorkItem[] = [];
  return {
    take: (message) => {
      if (message.kind === 'rows') rows.push(...message.rows);
      else if (message.kind === 'problems') problems.push(...message.problems);
      else if (message.kind === 'items') items.push(...message.items);
    },
    complete: (answer) => {
      const { to, reading } = answer;
      if (reading.kind === 'refused') return answer;
      if (to === 'paste') return { to, reading: { ...reading, rows, problems } };
      if (reading.kind === 'table') {
        return { to, reading: { ...reading, table: { ...reading.table, rows, problems } } };
      }
      return { to, reading: { ...reading, assessment: { ...reading.assessment, items } } };
    },
  };
}
