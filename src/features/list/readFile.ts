import type { TableFault } from '../../document/workItemCells';
import { mostBytes } from '../../document/textSize';

/** Why a file was not read. */
export type FileFault = TableFault | 'notText' | 'unreadable';

/** The text of a file that came in, or why there is none. */
export type FileText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly reason: FileFault };

/** Reads a file as UTF-8, strictly: what is no text is refused, not guessed at. */
export async function readFile(file: File): Promise<FileText> {
  if (file.size > mostBytes) return { kind: 'refused', reason: 'tooLarge' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { kind: 'refused', reason: 'unreadable' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { kind: 'refused', reason: 'notText' } : { kind: 'text', text };
  } catch {
    return { kind: 'refused', reason: 'notText' };
  }
}
