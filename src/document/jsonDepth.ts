import { lineAt } from './refusal';

/** How deep anything that comes in may nest. */
const deepestNesting = 32;

/**
 * Where a JSON text nests deeper than `deepest`, or -1, found without parsing it: parsers and schemas recurse, and a
 * text of brackets would end them. Brackets inside strings do not count.
 */
function deeperAt(text: string, deepest: number): number {
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
      if (depth > deepest) return at;
    } else if (unit === '}' || unit === ']') depth -= 1;
  }
  return -1;
}

/** Whether a JSON text nests deeper than `deepest`, found without parsing it. */
export function isDeeperThan(text: string, deepest: number): boolean {
  return deeperAt(text, deepest) !== -1;
}

/** What a JSON text says, or why it is not looked at and on which line; 1 is the first. */
export type JsonReading =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly reason: 'tooDeep' | 'notJson'; readonly line: number };

/** The line that a browser's own complaint about JSON names, if it names one; a text that ends too early ends last. */
function lineOfFault(text: string, complaint: string): number {
  const named = /line (\d+) column/.exec(complaint)?.[1];
  if (named !== undefined) return Number(named);
  const position = /position (\d+)/.exec(complaint)?.[1];
  return lineAt(text, position === undefined ? text.length : Number(position));
}

/** Parses a JSON text that does not nest deeper than 32. Never throws. */
export function parseJson(text: string): JsonReading {
  const deeper = deeperAt(text, deepestNesting);
  if (deeper !== -1) return { kind: 'refused', reason: 'tooDeep', line: lineAt(text, deeper) };
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'read', value };
  } catch (fault) {
    return { kind: 'refused', reason: 'notJson', line: lineOfFault(text, String(fault)) };
  }
}
