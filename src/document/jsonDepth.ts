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
