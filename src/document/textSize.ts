/** The largest text that is read, in bytes of UTF-8 (10 MB). */
export const mostBytes = 10 * 1024 * 1024;

/** Whether the text takes more than `bytes` bytes of UTF-8. */
export function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  // One UTF-16 unit takes at most three bytes: most texts need no counting.
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}

/** The text without a byte order mark at its start. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
