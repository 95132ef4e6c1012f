import { mostBytes } from '../document/textSize';

/** Why a file was not read; also the end of a message key. */
export type FileFault = 'tooLarge' | 'notText' | 'unreadable';

/** The text of a file, or why there is none. */
export type FileReading =
  { readonly kind: 'read'; readonly text: string } | { readonly kind: 'refused'; readonly reason: FileFault };

/**
 * Reads a chosen or dropped file as UTF-8, strictly: a byte that is not UTF-8 refuses the file instead of turning
 * into a question mark. Files over 10 MB are not opened at all.
 */
export async function readTextFile(file: Blob, bytes: number = mostBytes): Promise<FileReading> {
  if (file.size > bytes) return { kind: 'refused', reason: 'tooLarge' };
  let content: ArrayBuffer;
  try {
    content = await file.arrayBuffer();
  } catch {
    return { kind: 'refused', reason: 'unreadable' };
  }
  try {
    return { kind: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(content) };
  } catch {
    return { kind: 'refused', reason: 'notText' };
  }
}

/** A name that every file system takes: what it does not is replaced, and it is never empty or hidden. */
export function toFileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80)
    .trim();
  return `${plain === '' ? 'draw-the-line' : plain}${extension}`;
}

/** Offers the text as a file to save, as a download. */
export function saveTextFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin the download only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
