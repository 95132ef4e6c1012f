import { personKey } from './load';
import type { WorkItem } from './workItem';

/** Every person or role that is named anywhere on the items, each once as first written, most used first. */
export function namesUsed(items: readonly WorkItem[]): readonly string[] {
  const used = new Map<string, { readonly name: string; times: number }>();
  for (const item of items) {
    const named = [
      item.accountable,
      item.doesTheWork,
      item.reviewer,
      item.actsFirst,
      item.callsNext,
      item.documentsHeldBy,
      item.adminAccessHeldBy,
      item.dataExportHeldBy,
      ...item.retainedDuties.map(({ owner }) => owner),
    ];
    for (const name of named) {
      const key = personKey(name);
      if (key === '') continue;
      const known = used.get(key) ?? { name: name.trim(), times: 0 };
      known.times += 1;
      used.set(key, known);
    }
  }
  return [...used.values()].sort((a, b) => b.times - a.times).map(({ name }) => name);
}
