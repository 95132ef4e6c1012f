import type { PasteReading } from './paste';
import { readCsv } from './readCsv';
import { readDocument, type DocumentFault, type DocumentReading } from './readDocument';
import { readWorkbook, type WorkbookFault } from './readWorkbook';
import { lineAt, refuse, type Refusal } from './refusal';
import { mostBytes, withoutByteOrderMark } from './textSize';
import type { ColumnMapping } from './workItemColumns';
import {
  readTable,
  type ReadTable,
  type ReaderFault,
  type TableFault,
  type TableReading,
} from './workItemTable';

/** Why a file is refused whatever should be in it; also the end of a message key. */
type AnyFileFault = 'empty' | 'notText' | 'utf16' | 'oldWorkbook' | 'pdf' | 'picture' | 'markup' | 'tooLarge';

/** Why a file is refused; also the end of a message key. */
export type FileFault = AnyFileFault | ReaderFault | TableFault | WorkbookFault | DocumentFault;

/** What a person chose about a file: the meaning of its columns, and the sheet, 0 being the first. */
export interface FileChoice {
  readonly mapping?: ColumnMapping;
  readonly sheet?: number;
}

/** A table in a file, and the sheets that the file has; none where it is no workbook. */
export interface TableInFile {
  readonly kind: 'table';
  readonly table: ReadTable;
  readonly sheets: readonly string[];
  readonly sheet: number;
}

/** What became of a file that was brought. */
export type FileReading =
  Refusal<FileFault> | TableInFile | Extract<DocumentReading, { readonly kind: 'read' }>;

/** Whoever waits for a reading: told the share that has been read, from 0 to 1, and able to call it off. */
export interface Waiting {
  readonly signal: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/** Reads what comes in, away from the page. Rejects only where it was called off. */
export interface Reader {
  readonly readFile: (file: Blob, choice: FileChoice, waiting: Waiting) => Promise<FileReading>;
  readonly readPaste: (text: string, waiting: Waiting) => Promise<PasteReading>;
}

const signatures: readonly (readonly [AnyFileFault | 'zip', readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // Also what a password makes of a workbook.
  ['oldWorkbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['utf16', [0xff, 0xfe]],
  ['utf16', [0xfe, 0xff]],
];

function signatureOf(bytes: Uint8Array) {
  return signatures.find(([, begins]) => begins.every((byte, at) => bytes[at] === byte))?.[0];
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The line in which the bytes stop being UTF-8, found by halving. */
function lineOfFirstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return 1 + bytes.subarray(0, good).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 0);
}

/** Where the zeros begin in bytes of which every fifth or more is one: text of two bytes a sign, or no text at all. */
function zerosBegin(bytes: Uint8Array): number {
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  return zeros * 5 > bytes.length ? bytes.indexOf(0) : -1;
}

/** Text, strictly UTF-8: what is none is refused, not guessed at. */
function readText(bytes: Uint8Array): string | Refusal<'notText'> {
  const text = decode(bytes);
  if (text === null) return refuse('notText', { line: lineOfFirstFault(bytes) });
  const zeros = zerosBegin(bytes);
  return zeros === -1 ? text : refuse('notText', { line: lineAt(text, zeros) });
}

function inFile(
  reading: TableReading,
  sheets: readonly string[] = [],
  sheet = 0,
): Refusal<FileFault> | TableInFile {
  return reading.kind === 'refused' ? reading : { kind: 'table', table: reading, sheets, sheet };
}

/**
 * The one door for files: what they hold is found out from their bytes, never from their names. An assessment file
 * gives an assessment; a workbook, or text of any other kind, gives a table of work items. Size, encoding, depth and
 * the parts of a workbook are bounded before anything is parsed, and what comes out is built afresh.
 * @param onProgress told the share that has been read, from 0 to 1
 */
export async function readBroughtFile(
  bytes: Uint8Array<ArrayBuffer>,
  { mapping, sheet }: FileChoice = {},
  onProgress: (share: number) => void = () => undefined,
): Promise<FileReading> {
  if (bytes.length > mostBytes) return refuse('tooLarge');
  const signature = signatureOf(bytes);
  if (signature === 'zip') {
    const read = await readWorkbook(bytes, sheet);
    if (read.kind === 'refused') return read;
    return inFile(
      readTable(read.rows, mapping, (done, all) => onProgress(done / all)),
      read.sheets,
      read.sheet,
    );
  }
  if (signature !== undefined) return refuse(signature);
  const text = readText(bytes);
  if (typeof text !== 'string') return text;
  const plain = withoutByteOrderMark(text);
  if (/^\s*\{\s*(?:"|\}|$)/.test(plain)) {
    const reading = readDocument(text);
    if (reading.kind === 'read') return reading;
    return refuse(reading.reason, { line: reading.line ?? 0, part: reading.path.slice(0, 200) });
  }
  if (/^\s*<(?:!doctype|html|\?xml|svg|table)\b/i.test(plain)) return refuse('markup', { line: 1 });
  return inFile(readCsv(text, mapping, onProgress));
}
