/**
 * Whether a JSON text nests deeper than `deepest`, found without parsing it: parsers and schemas recurse, and a
 * text of brackets would end them. Brackets inside strings do not count.
 */
export function isDeeperThan(text: string, deepest: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (inString) {
      if (unit === '\\') at += 1;
      else if (unit === '"') inString = false;
    } else if (unit === '"') inString = true;
    else if (unit === '{' || unit === '[') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (unit === '}' || unit === ']') depth -= 1;
  }
  return false;
}

/** How deep anything that comes in may nest. */
const deepestNesting = 32;

/** What a JSON text says, or why it is not looked at. */
export type JsonReading =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly reason: 'tooDeep' | 'notJson' };

/** Parses a JSON text that does not nest deeper than 32. Never throws. */
export function parseJson(text: string): JsonReading {
  if (isDeeperThan(text, deepestNesting)) return { kind: 'refused', reason: 'tooDeep' };
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'read', value };
  } catch {
    return { kind: 'refused', reason: 'notJson' };
  }
}
