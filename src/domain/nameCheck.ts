/** The words and signs by which a name gives away that it is not one person's. All in lower case. */
export interface NameWords {
  /** Words between two people: "and", "or". */
  readonly joining: readonly string[];
  /** Words for more than one person: "team", "board". */
  readonly groups: readonly string[];
  /** Whole names that are a department or everybody rather than a person: "it", "everyone". */
  readonly wholeNames: readonly string[];
  /** Words for one person's post: "lead", "director". With one of them, "team" says what is led. */
  readonly posts: readonly string[];
  /** What may follow a name after a comma: "jr", "phd". */
  readonly afterNames: readonly string[];
}

/** How a name reads: as one person or role, as several, or as a team. */
export type NameReading = 'one' | 'several' | 'team';

const separators = new Set([',', ';', '/', '&', '+', '|']);

/** Words and separating signs in order. A sign inside a short word belongs to it: "R&D", "A/V", "AT&T". */
function tokensOf(name: string): string[] {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<![\p{L}'])(?:[cdjlmnst]|qu)'(?=\p{L})/gu, '')
    .replace(/\b(\p{L}{1,2})[&/](\p{L}+)\b|\b(\p{L}+)[&/](\p{L}{1,2})\b/gu, '$1$2$3$4');
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'.@_-]*|[,;/&+|]/gu) ?? [];
}

function withoutStop(token: string): string {
  return token.endsWith('.') ? token.slice(0, -1) : token;
}

const known = new WeakMap<NameWords, Map<string, NameReading>>();

/**
 * How a name reads; each name is looked at once. Whole words count, so neither Anderson nor O'Neil is two people. A comma before a post or a title
 * adds to the name before it ("Maya Roy, head of IT"); any other comma, sign or "and" makes it several, also inside
 * one post ("Head of IT and security"): a person can say that it is meant.
 */
export function readName(name: string, words: NameWords): NameReading {
  const readings = known.get(words) ?? new Map<string, NameReading>();
  known.set(words, readings);
  const reading = readings.get(name) ?? lookAt(name, words);
  readings.set(name, reading);
  return reading;
}

function lookAt(name: string, words: NameWords): NameReading {
  const tokens = tokensOf(name);
  const parts: string[][] = [[]];
  const signs: string[] = [];
  for (const token of tokens) {
    if (!separators.has(token) && !words.joining.includes(token)) parts.at(-1)?.push(withoutStop(token));
    else {
      signs.push(token);
      parts.push([]);
    }
  }
  const isPost = (part: readonly string[]): boolean => part.some((token) => words.posts.includes(token));
  const people = parts.filter((part, position) => {
    if (part.length === 0) return false;
    const before = parts[position - 1];
    if (signs[position - 1] !== ',' || before === undefined) return true;
    const isTitle = part.every((token) => words.afterNames.includes(token));
    return !isTitle && !(isPost(part) && !isPost(before));
  });
  if (people.length > 1) return 'several';
  const [only] = people;
  if (only === undefined) return 'one';
  if (words.wholeNames.includes(only.join(' '))) return 'team';
  return only.some((token) => words.groups.includes(token)) && !isPost(only) ? 'team' : 'one';
}
