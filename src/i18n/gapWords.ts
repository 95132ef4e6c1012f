import type { Gap } from '../domain/gap';
import { repairFor } from '../domain/gap';
import type { WorkItem } from '../domain/workItem';
import type { Words } from './Words';

function entered(gap: Gap, item: WorkItem | undefined): string {
  if (gap.kind === 'overloadedPerson') return gap.person;
  if (item === undefined) return '';
  return gap.kind === 'responderWithoutPower' ? item.actsFirst : item.accountable;
}

/** Places where ownership is missing, as a table: what, where, what was entered, and what closes it. */
export function tellGaps(gaps: readonly Gap[], itemOf: (id: string) => WorkItem | undefined, words: Words) {
  const { t, list } = words;
  return {
    header: [t('take.table.gap'), t('take.table.about'), t('take.table.entered'), t('take.table.repair')],
    rows: gaps.map((gap) => {
      const items = gap.itemIds.flatMap((id) => itemOf(id) ?? []);
      return [
        t(`gap.${gap.kind}`),
        list(items.map(({ name }) => name)),
        entered(gap, items[0]),
        t(`repair.${repairFor(gap.kind)}`),
      ];
    }),
  };
}
