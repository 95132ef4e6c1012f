import type { Accountable } from './accountability';
import { readName, type NameReading, type NameWords } from './nameCheck';
import type { WorkItem } from './workItem';

/** Who answers for an item: one person or role, nobody on that side, several, a team. */
export type Naming = NameReading | 'nobody';

interface Named {
  readonly item: WorkItem;
  readonly accountable: Accountable;
}

/** Who answers for an item. What a person looked at and meant is one name, however it reads. */
export function namingOf({ item, accountable }: Named, words: NameWords): Naming {
  if (accountable.name === null) return 'nobody';
  return item.nameIsMeant ? 'one' : readName(accountable.name, words);
}

/** The one name that answers for an item; `null` where there is not exactly one. */
export function oneNameOf(result: Named, words: NameWords): string | null {
  return namingOf(result, words) === 'one' ? result.accountable.name : null;
}

/** How many items have no one name: all of them, and by what they have instead. */
export type NamesMissing = Readonly<Record<'items' | Exclude<Naming, 'one'>, number>>;

/** How many items have no one name. */
export function countNamesMissing(results: readonly Named[], words: NameWords): NamesMissing {
  const missing = { items: 0, nobody: 0, several: 0, team: 0 };
  for (const result of results) {
    const naming = namingOf(result, words);
    if (naming === 'one') continue;
    missing.items += 1;
    missing[naming] += 1;
  }
  return missing;
}
