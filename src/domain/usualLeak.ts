import { itemGaps, type Gap, type ItemGapKind } from './gap';
import type { ItemResult } from './result';
import { usualLeaks, type UsualLeak, type WorkItem } from './workItem';

/** How a usual leak is recognised: by the starter an item came from, else by the words of its name. */
export interface LeakFinder {
  /** For every starter: the leak it is, or `null`. */
  readonly ofStarter: ReadonlyMap<string, UsualLeak | null>;
  /** Words and phrases in lower case and without accents. */
  readonly words: Readonly<Record<UsualLeak, readonly string[]>>;
}

/** One of the five tiles. */
export type LeakTile =
  | {
      readonly leak: UsualLeak;
      readonly state: 'owned';
      readonly itemIds: readonly string[];
      /** Who answers, each name once. */
      readonly names: readonly string[];
    }
  | {
      readonly leak: UsualLeak;
      readonly state: 'gap';
      readonly itemIds: readonly string[];
      /** The first item with a gap, and its first gap in the fixed order. */
      readonly why: ItemGapKind;
      readonly itemId: string;
    }
  | { readonly leak: UsualLeak; readonly state: 'notOnList' };

/** A text as words in lower case without accents, with one space before and after each. */
function asWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}

/** Which usual leak an item is: as a person said, else by its starter, else by the words of its name. */
export function usualLeakOf(item: WorkItem, finder: LeakFinder): UsualLeak | null {
  if (item.usualLeak !== null) return item.usualLeak === 'none' ? null : item.usualLeak;
  if (item.starterId !== null) {
    const tagged = finder.ofStarter.get(item.starterId);
    if (tagged !== undefined) return tagged;
  }
  const name = asWords(item.name);
  return usualLeaks.find((leak) => finder.words[leak].some((word) => name.includes(` ${word} `))) ?? null;
}

/** The five usual leaks in their fixed order: who owns each, what is missing, or that nothing on the list is it. */
export function leakStrip(
  results: readonly ItemResult[],
  gaps: readonly Gap[],
  finder: LeakFinder,
): readonly LeakTile[] {
  const gapsOf = new Map<string, ItemGapKind[]>();
  for (const gap of gaps) {
    if (gap.kind === 'overloadedPerson') continue;
    const [id] = gap.itemIds;
    gapsOf.set(id, [...(gapsOf.get(id) ?? []), gap.kind]);
  }
  return usualLeaks.map((leak): LeakTile => {
    const found = results.filter(({ item }) => usualLeakOf(item, finder) === leak);
    if (found.length === 0) return { leak, state: 'notOnList' };
    const itemIds = found.map(({ item }) => item.id);
    for (const itemId of itemIds) {
      const why = itemGaps.find((kind) => gapsOf.get(itemId)?.includes(kind));
      if (why !== undefined) return { leak, state: 'gap', itemIds, why, itemId };
    }
    const names = found.map(({ accountable }) => accountable.name).filter((name) => name !== null);
    return { leak, state: 'owned', itemIds, names: [...new Set(names)] };
  });
}
