const safeSchemes = new Set(['https:', 'mailto:', 'tel:']);

/** Whether a text is a whole address that may become a link: `https:`, `mailto:` or `tel:`, after parsing. */
export function isSafeLink(text: string): boolean {
  return URL.canParse(text) && safeSchemes.has(new URL(text).protocol);
}
