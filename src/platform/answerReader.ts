import { readPasted } from '../document/pastedTable';
import { readBroughtFile, type FileReading } from '../document/readBroughtFile';
import { refuse } from '../document/refusal';
import { mostBytes } from '../document/textSize';
import { sendAnswer, type FromReader, type ToReader } from './readingMessages';

/** Progress is told when it has grown by this share. */
const step = 0.02;

async function readFile(
  { file, choice }: Extract<ToReader, { readonly kind: 'file' }>,
  tell: (message: FromReader) => void,
): Promise<FileReading> {
  // Not even opened where it is too large.
  if (file.size > mostBytes) return refuse('tooLarge');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse('unreadable');
  }
  let told = 0;
  return readBroughtFile(bytes, choice, (share) => {
    if (share - told < step) return;
    told = share;
    tell({ kind: 'progress', share });
  });
}

/** Reads what is asked for and tells of it; runs in the worker. */
export async function answerReader(asked: ToReader, tell: (message: FromReader) => void): Promise<void> {
  if (asked.kind === 'paste') sendAnswer({ to: 'paste', reading: readPasted(asked.text) }, tell);
  else sendAnswer({ to: 'file', reading: await readFile(asked, tell) }, tell);
}
