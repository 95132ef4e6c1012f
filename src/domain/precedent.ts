import type { WorkItem } from './workItem';

/** Where a source puts a piece of work. */
export type Published = 'inHouse' | 'partner' | 'split';

/** What a source says besides: it turns round for what the customer sets up, or both are responsible. */
export type PrecedentDetail = 'turnsWhenSelfProvisioned' | 'bothResponsible';

/** What somebody published about who should do a piece of work. Context beside an answer, never input to it. */
export interface Precedent {
  readonly id: string;
  /** The work in the words of the source. */
  readonly work: string;
  readonly published: Published;
  readonly sourceId: string;
  readonly detail: PrecedentDetail | null;
  /** The starters that are the same work. */
  readonly starterIds: readonly string[];
}

/** How the words of two names of work are held against each other. All in lower case and without accents. */
export interface MatchWords {
  /** Words that say nothing about the work: "and", "management". */
  readonly ignored: ReadonlySet<string>;
  /** Words that many pieces of work share, which count half: "security". */
  readonly common: ReadonlySet<string>;
  /** Words and phrases that mean the same, and the word that stands for them. */
  readonly same: ReadonlyMap<string, string>;
}

/** The precedents of an item, the closest first, and how they divide. */
export interface FoundPrecedents {
  readonly precedents: readonly Precedent[];
  /** How many say each. */
  readonly counts: Readonly<Record<Published, number>>;
  readonly disagree: boolean;
}

/** The endings that leave the meaning of a word alone, and what stays of it. */
const endings = [/^(.{4,})ing$/u, /^(.{2,}(?:ch|sh|x|ss))(?:es|ed)$/u, /^(.{3,}[^s])s$/u];

/** A word without such an ending: patching, patched and patches are patch. */
function stemOf(word: string): string {
  for (const ending of endings) {
    const stem = ending.exec(word)?.[1];
    if (stem !== undefined) return stem;
  }
  return word;
}

const longestPhrase = 3;

/** The words of a name that say what the work is, and what each counts. */
function significantWords(name: string, words: MatchWords): ReadonlyMap<string, number> {
  const tokens = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  const found = new Map<string, number>();
  const rest = [...(tokens ?? [])];
  while (rest.length > 0) {
    let taken = 1;
    let word: string | undefined;
    for (let length = Math.min(longestPhrase, rest.length); length > 0 && word === undefined; length -= 1) {
      word = words.same.get(rest.slice(0, length).join(' '));
      if (word !== undefined) taken = length;
    }
    const [first = ''] = rest;
    const stem = stemOf(word ?? first);
    const isIgnored = word === undefined && (words.ignored.has(first) || words.ignored.has(stem));
    if (!isIgnored) found.set(stem, words.common.has(stem) ? 0.5 : 1);
    rest.splice(0, taken);
  }
  return found;
}

function weightOf(words: ReadonlyMap<string, number>): number {
  return [...words.values()].reduce((sum, weight) => sum + weight, 0);
}

/**
 * How much two names of work mean the same, 0 to 1; 0 under the threshold: together they must share a word of their
 * own (or two common ones), more than half of what the first says and half of what the second says.
 */
function closeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, weight] of one) if (other.has(word)) shared += weight;
  const ofOne = shared / weightOf(one);
  const ofOther = shared / weightOf(other);
  return shared >= 1 && ofOne > 0.5 && ofOther >= 0.5 ? Math.min(ofOne, ofOther) : 0;
}

function countOf(precedents: readonly Precedent[], published: Published): number {
  return precedents.filter((precedent) => precedent.published === published).length;
}

/**
 * What published sources did with the same work: for an item from the starter list those mapped to its starter, for
 * others those whose name means the same by its words.
 */
export function findPrecedents(
  item: Pick<WorkItem, 'name' | 'starterId'>,
  precedents: readonly Precedent[],
  words: MatchWords,
): FoundPrecedents {
  const { starterId } = item;
  const name = significantWords(item.name, words);
  const close =
    starterId === null
      ? precedents
          .map((precedent) => ({
            precedent,
            closeness: closeness(name, significantWords(precedent.work, words)),
          }))
          .filter((match) => match.closeness > 0)
          .sort((a, b) => b.closeness - a.closeness)
          .map(({ precedent }) => precedent)
      : precedents.filter(({ starterIds }) => starterIds.includes(starterId));
  const counts = {
    inHouse: countOf(close, 'inHouse'),
    partner: countOf(close, 'partner'),
    split: countOf(close, 'split'),
  };
  const disagree = Object.values(counts).filter((count) => count > 0).length > 1;
  return { precedents: close, counts, disagree };
}
