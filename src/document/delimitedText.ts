const delimiters = [',', ';', '\t'];

/** A sign that no table holds: the delimiter of a table with a single column. */
const noDelimiter = '\u001F';

/** Walks the text and tells of every sign outside quotes. A quote opens only where a cell begins. */
function walkOutsideQuotes(
  text: string,
  isDelimiter: (unit: string) => boolean,
  visit: (unit: string, at: number) => 'go on' | 'stop',
): void {
  let inQuotes = false;
  let atCellStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === '"' && (inQuotes || atCellStart)) {
      inQuotes = !inQuotes;
      // Another quote right after the closing one was escaped: it opens the cell again.
      atCellStart = true;
    } else if (!inQuotes) {
      if (visit(unit, at) === 'stop') return;
      atCellStart = unit === '\n' || unit === '\r' || isDelimiter(unit);
    }
  }
}

/** A table's text, what separates its cells, and the line on which it begins. */
export interface DelimitedText {
  /** With every line end outside quotes as `\n`. */
  readonly body: string;
  readonly delimiter: string;
  readonly firstLine: number;
}

function withPlainLineEnds(text: string, delimiter: string): string {
  if (!text.includes('\r')) return text;
  let plain = '';
  let kept = 0;
  walkOutsideQuotes(
    text,
    (unit) => unit === delimiter,
    (unit, at) => {
      if (unit === '\r') {
        plain += `${text.slice(kept, at)}\n`;
        kept = text.charAt(at + 1) === '\n' ? at + 2 : at + 1;
      }
      return 'go on';
    },
  );
  return plain + text.slice(kept);
}

/** The delimiter that stands most often in the first line that says anything. */
function mostFrequentInHeader(text: string): string {
  let counts = new Map<string, number>();
  let lineBegan = 0;
  walkOutsideQuotes(
    text,
    (unit) => delimiters.includes(unit),
    (unit, at) => {
      if (delimiters.includes(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
      if (unit !== '\n' && unit !== '\r') return 'go on';
      if (/[^\s,;]/.test(text.slice(lineBegan, at))) return 'stop';
      lineBegan = at + 1;
      counts = new Map();
      return 'go on';
    },
  );
  const found = delimiters.map((delimiter) => ({ delimiter, count: counts.get(delimiter) ?? 0 }));
  return found.reduce((a, b) => (b.count > a.count ? b : a), { delimiter: noDelimiter, count: 0 }).delimiter;
}

/** Finds the delimiter: the one that Excel's `sep=` line names, else the one that separates most headers. */
export function readDelimited(text: string): DelimitedText {
  const named = /^sep=([,;\t])\r?\n/i.exec(text);
  const delimiter = named?.[1] ?? mostFrequentInHeader(text);
  return {
    body: withPlainLineEnds(text.slice(named?.[0].length ?? 0), delimiter),
    delimiter,
    firstLine: named === null ? 1 : 2,
  };
}

/** One row of cells and the line on which it begins; 1 is the first. */
export interface CopiedRow {
  readonly cells: readonly string[];
  readonly line: number;
}

function unquoted(cell: string): string {
  const isQuoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  return isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** The rows of cells copied from a spreadsheet: tabs between cells, quotes round cells that hold line ends. */
export function splitCopiedCells(text: string): readonly CopiedRow[] {
  const rows: CopiedRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 0;
  const endCell = (at: number) => {
    cells.push(unquoted(text.slice(begun, at)));
    begun = at + 1;
  };
  const endRow = (at: number, rowBegan: number) => {
    endCell(at);
    rows.push({ cells, line });
    line += text.slice(rowBegan, at).split('\n').length;
    cells = [];
  };
  let rowBegan = 0;
  walkOutsideQuotes(
    text,
    (unit) => unit === '\t',
    (unit, at) => {
      if (unit === '\t') endCell(at);
      else if (unit === '\n') {
        endRow(at, rowBegan);
        rowBegan = at + 1;
      }
      return 'go on';
    },
  );
  endRow(text.length, rowBegan);
  return rows;
}
