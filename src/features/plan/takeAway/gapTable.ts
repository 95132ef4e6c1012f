import { nameWordsIn } from '../../../catalogue/nameWords';
import type { TextTable } from '../../../document/report';
import { findGaps, repairFor, type Gap } from '../../../domain/gap';
import type { WorkItem } from '../../../domain/workItem';
import type { Words } from '../../../i18n/Words';
import type { PlanContext } from '../planContext';

function entered(gap: Gap, item: WorkItem | undefined): string {
  if (gap.kind === 'overloadedPerson') return gap.person;
  if (item === undefined) return '';
  return gap.kind === 'responderWithoutPower' ? item.actsFirst : item.accountable;
}

/** Every place where ownership is missing: what, where, what was entered, and what closes it. */
export function gapTable({ assessment, results, resultOf }: PlanContext, words: Words): TextTable {
  const { t, list, locale } = words;
  return {
    header: [t('take.table.gap'), t('take.table.about'), t('take.table.entered'), t('take.table.repair')],
    rows: findGaps(assessment, results, nameWordsIn(locale)).map((gap) => {
      const items = gap.itemIds.flatMap((id) => resultOf.get(id)?.item ?? []);
      return [
        t(`gap.${gap.kind}`),
        list(items.map(({ name }) => name)),
        entered(gap, items[0]),
        t(`repair.${repairFor(gap.kind)}`),
      ];
    }),
  };
}
