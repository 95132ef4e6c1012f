import { guardCell } from './tableText';

/** One part of a report. */
export type ReportPart =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** Begins a sheet of its own where there are sheets. */
      readonly newPage?: boolean;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Answers to tick, and a line to sign on. */
  | { readonly kind: 'choices'; readonly entries: readonly string[]; readonly signature: string }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly alt: string };

/** A drawing as PNG, and the size it is shown at in px, 96 to the inch. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A table as texts: a header, and rows of as many cells. */
export type TextTable = Pick<Extract<ReportPart, { kind: 'table' }>, 'header' | 'rows'>;

/** Something people take elsewhere, in reading order. */
export type Report = readonly ReportPart[];

/** Text without line ends, and without what stands around it. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Text that Markdown shows as it stands: nothing in it becomes markup, a link or a cell. */
function literally(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, (sign) => sign.replace(/[-+.)]$/, '\\$&'))
    .replace(/\b(https?):/gi, '$1\\:');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(literally).join(' | ')} |`;
}

function partAsMarkdown(part: ReportPart): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${literally(part.text)}`;
    case 'paragraph':
      return literally(part.text);
    case 'list':
      return part.entries.map((entry) => `- ${literally(entry)}`).join('\n');
    case 'table':
      return [
        tableRow(part.header),
        `|${' --- |'.repeat(part.header.length)}`,
        ...part.rows.map(tableRow),
      ].join('\n');
    case 'choices':
      return [
        ...part.entries.map((entry) => `- [ ] ${literally(entry)}`),
        '',
        literally(part.signature),
      ].join('\n');
    case 'picture':
      return literally(part.alt);
  }
}

/** The report as Markdown (CommonMark with pipe tables). What people typed is shown literally. */
export function writeMarkdown(report: Report): string {
  return `${report.map(partAsMarkdown).join('\n\n')}\n`;
}

function partAsText(part: ReportPart): string {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return onOneLine(part.text);
    case 'list':
      return part.entries.map((entry) => `– ${onOneLine(entry)}`).join('\n');
    case 'table':
      return [part.header, ...part.rows]
        .map((cells) => cells.map((cell) => guardCell(onOneLine(cell))).join('\t'))
        .join('\n');
    case 'choices':
      return [...part.entries, part.signature].map(onOneLine).join('\n');
    case 'picture':
      return onOneLine(part.alt);
  }
}

/** The report as plain text. Tables are cells with tabs between them, as spreadsheets take them and never run. */
export function writePlainText(report: Report): string {
  return `${report.map(partAsText).join('\n\n')}\n`;
}
