import { nameWordsIn } from '../../catalogue/nameWords';
import { loadPerPerson, type PersonLoad } from '../../domain/load';
import type { ItemResult } from '../../domain/result';
import type { RetainedDuty } from '../../domain/retainedDuty';
import { useWords, type Words } from '../../i18n/Words';
import type { ChartTwin } from '../../ui/charts/chartTwin';
import { LoadBars } from '../../ui/charts/LoadBars';
import styles from './LoadSection.module.css';

interface Props {
  readonly results: readonly ItemResult[];
  readonly duties: readonly RetainedDuty[];
}

const mostForOne = 0.3;

/** Who answers for how much, and who for more than one person should. */
export function LoadSection({ results, duties }: Props) {
  const words = useWords();
  const { t, percent, number, locale } = words;
  const loads = loadPerPerson(results, duties, nameWordsIn(locale));
  if (loads.length === 0) return <p>{t('load.none')}</p>;
  return (
    <section>
      <LoadBars
        bars={loads.map((load) => ({
          id: load.person,
          name: load.person,
          itemShare: load.itemShare,
          hoursShare: load.hoursShare,
          itemText: t('load.items', {
            items: load.items,
            total: results.length,
            share: percent(load.itemShare),
          }),
          hoursText: t('load.hours', {
            hours: number(Math.round(load.itemHours + load.dutyHours)),
            share: percent(load.hoursShare),
          }),
          isOver: load.isOver,
        }))}
        limit={mostForOne}
        limitLabel={percent(mostForOne)}
        twin={loadTwin(loads, words)}
      />
      <p className={styles.rule}>{t('load.rule')}</p>
    </section>
  );
}

function loadTwin(loads: readonly PersonLoad[], { t, number, percent }: Words): ChartTwin {
  const over = loads.filter(({ isOver }) => isOver);
  const [first] = over;
  return {
    finding:
      first === undefined ? t('load.fine') : t('load.over', { count: over.length, name: first.person }),
    headingLevel: 3,
    summary: t('load.summary'),
    columns: [
      { key: 'person', header: t('load.table.person') },
      { key: 'items', header: t('load.table.items'), numeric: true },
      { key: 'itemShare', header: t('load.table.itemShare'), numeric: true },
      { key: 'hours', header: t('load.table.hours'), numeric: true },
      { key: 'duties', header: t('load.table.duties'), numeric: true },
      { key: 'hoursShare', header: t('load.table.hoursShare'), numeric: true },
    ],
    rows: loads.map((load) => ({
      id: load.person,
      cells: {
        person: load.person,
        items: number(load.items),
        itemShare: percent(load.itemShare),
        hours: number(Math.round(load.itemHours + load.dutyHours)),
        duties: number(Math.round(load.dutyHours)),
        hoursShare: percent(load.hoursShare),
      },
    })),
  };
}
