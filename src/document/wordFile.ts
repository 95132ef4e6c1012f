import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import type { Report, ReportPart, TextTable } from './report';

/** The sizes of paper a document can have. */
export type Paper = 'A4' | 'Letter';

export interface WordFile {
  readonly title: string;
  readonly report: Report;
  /** At the foot of every page, line by line. */
  readonly footer: readonly string[];
  readonly paper: Paper;
}

/** Twips, 1,440 to the inch. */
const sheets: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
};
const margin = 1080;
const pxPerTwip = 96 / 1440;
/** Px: what leaves room on a sheet for the words that belong to a picture. */
const highestPicture = 450;

const ink = '1B1F24';
const muted = '555E68';
const hairline = 'D5D9D4';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Without what XML cannot hold. */
function plain(text: string): string {
  return text.replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD').replace(/\p{Cc}+/gu, ' ');
}

function run(text: string): TextRun {
  return new TextRun(plain(text));
}

function strongRun(text: string): TextRun {
  const options: IRunOptions = { text: plain(text), bold: true };
  return new TextRun(options);
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: hairline } as const;
const thick = { style: BorderStyle.SINGLE, size: 12, color: ink } as const;

function tableRow(cells: readonly string[], widths: readonly number[], isHeader: boolean): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      (text, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          margins: { top: 50, bottom: 50, left: 0, right: 120 },
          children: [
            new Paragraph({ children: [isHeader ? strongRun(text) : run(text)], keepNext: isHeader }),
          ],
        }),
    ),
  });
}

/** Twips of a character in a table, and characters: room beside a text, a text that is never broken, the most that counts. */
const character = 110;
const beside = 2;
const unbroken = 16;
const widest = 36;

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** Twips for each column: short texts stand on one line, and long ones share what is left. */
function columnWidths({ header, rows }: TextTable, room: number): readonly number[] {
  const columns = header.map((heading, at) => {
    const longest = rows.reduce((most, cells) => Math.max(most, cells[at]?.length ?? 0), heading.length);
    return { isShort: longest <= unbroken, wants: (Math.min(widest, longest) + beside) * character };
  });
  const wantedBy = (some: typeof columns) => sum(some.map(({ wants }) => wants));
  const short = wantedBy(columns.filter(({ isShort }) => isShort));
  const long = wantedBy(columns.filter(({ isShort }) => !isShort));
  if (long === 0 || short > room / 2)
    return columns.map(({ wants }) => Math.floor((room * wants) / (short + long)));
  return columns.map(({ isShort, wants }) => (isShort ? wants : Math.floor(((room - short) * wants) / long)));
}

function table({ header, rows }: TextTable, room: number): FileChild[] {
  const widths = columnWidths({ header, rows }, room);
  return [
    new Table({
      width: { size: room, type: WidthType.DXA },
      columnWidths: [...widths],
      borders: {
        top: none,
        left: none,
        right: none,
        insideVertical: none,
        bottom: thin,
        insideHorizontal: thin,
      },
      rows: [tableRow(header, widths, true), ...rows.map((cells) => tableRow(cells, widths, false))],
    }),
    new Paragraph({ spacing: { after: 120 } }),
  ];
}

function choices({ entries, signature }: Extract<ReportPart, { kind: 'choices' }>): FileChild[] {
  return [
    new Paragraph({ children: [run(entries.map((entry) => `☐ ${entry}`).join('      '))], keepNext: true }),
    new Paragraph({
      spacing: { before: 400 },
      border: { top: { style: BorderStyle.SINGLE, size: 8, color: ink, space: 4 } },
      children: [new TextRun({ text: plain(signature), color: muted })],
    }),
  ];
}

function picture(
  { picture: { png, width, height }, alt }: Extract<ReportPart, { kind: 'picture' }>,
  room: number,
) {
  const shown = Math.min(width, room * pxPerTwip, (width * highestPicture) / height);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.floor(shown), height: Math.floor((height * shown) / width) },
        altText: { name: plain(alt), description: plain(alt) },
      }),
    ],
  });
}

function partAsWord(part: ReportPart, next: ReportPart | undefined, room: number): FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[part.level],
          keepNext: true,
          pageBreakBefore: part.newPage === true,
          children: [run(part.text)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 120 },
          keepNext: next?.kind === 'table' || next?.kind === 'choices',
          children: [run(part.text)],
        }),
      ];
    case 'list':
      return part.entries.map((entry) => new Paragraph({ bullet: { level: 0 }, children: [run(entry)] }));
    case 'table':
      return table(part, room);
    case 'choices':
      return choices(part);
    case 'picture':
      return [picture(part, room)];
  }
}

function heading(size: number, before: number) {
  return { run: { size, bold: true, color: ink }, paragraph: { spacing: { before, after: 100 } } };
}

/** The report as a Word file (DOCX) that can be edited: headings, lists and tables are Word's own. */
export function writeWordFile({ title, report, footer, paper }: WordFile): Promise<Blob> {
  const size = sheets[paper];
  const room = size.width - 2 * margin;
  const foot = footer.map(
    (text, position) =>
      new Paragraph({
        ...(position === 0 ? { border: { top: thick } } : {}),
        children: [new TextRun({ text: plain(text), color: muted, size: 18 })],
      }),
  );
  const section: ISectionOptions = {
    properties: { page: { size, margin: { top: margin, right: margin, bottom: margin, left: margin } } },
    footers: { default: new Footer({ children: foot }) },
    children: report.flatMap((part, at) => partAsWord(part, report[at + 1], room)),
  };
  return Packer.toBlob(
    new Document({
      title: plain(title),
      creator: 'Draw the Line',
      styles: {
        default: {
          document: { run: { font: 'Arial', size: 21, color: ink } },
          heading1: heading(44, 0),
          heading2: heading(28, 240),
          heading3: heading(24, 200),
        },
      },
      sections: [section],
    }),
  );
}
