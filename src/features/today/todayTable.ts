import type { WorkItem } from '../../domain/workItem';
import type { Words } from '../../i18n/Words';

/** What is known of every item as of today, as a table of texts. */
export function todayTable(items: readonly WorkItem[], { t, number }: Words) {
  return {
    header: [
      t('today.column.name'),
      t('today.column.kind'),
      t('today.column.doneBy'),
      t('today.column.hours'),
    ],
    rows: items.map(({ name, kind, doneBy, hoursPerMonth }) => [
      name,
      t(`kind.${kind}`),
      t(`doneBy.${doneBy}`),
      hoursPerMonth === null ? '' : number(hoursPerMonth),
    ]),
  };
}
