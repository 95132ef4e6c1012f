import { describeLean } from '../../domain/lean';
import { tellNaming } from '../../i18n/namesMissingWords';
import type { Words } from '../../i18n/Words';
import { onceShown, type ChartTwin } from '../../ui/charts/chartTwin';
import type { SpineLegendWords, SpineWords } from '../../ui/charts/spineRow';
import { asSentence, nameLean, nameResult } from './outcomeWords';
import type { ResultRow } from './resultRow';

/** The words drawn on the spine. */
export function spineWords(count: number, { t }: Words): SpineWords {
  return {
    label: t('spine.label', { count }),
    inHouse: t('spine.inHouse'),
    partner: t('spine.partner'),
    clearly: t('spine.clearly'),
    strongly: t('spine.strongly'),
  };
}

/** The wording of the spine's marks. */
export function spineLegend({ t }: Words): SpineLegendWords {
  return {
    decided: t('spine.legend.decided'),
    proposed: t('spine.legend.proposed'),
    guarded: t('spine.legend.guarded'),
    ownInside: t('spine.legend.ownInside'),
    onTheLine: t('spine.legend.onTheLine'),
    keepLight: t('spine.legend.keepLight'),
    findOut: t('spine.legend.findOut'),
    range: t('spine.legend.range'),
    looseEnd: t('spine.legend.looseEnd'),
    unnamed: t('spine.legend.unnamed'),
    ghost: t('spine.legend.ghost'),
  };
}

/** The same rows as a table. */
export function spineTwin(rows: readonly ResultRow[], words: Words): ChartTwin {
  const { t, number, percent } = words;
  const on = (side: 'inHouse' | 'partner' | 'onTheLine') =>
    rows.filter(({ placed }) => describeLean(placed.lean).side === side).length;
  const table = onceShown(() =>
    rows.map((row) => ({
      id: row.item.id,
      cells: {
        item: row.item.name,
        lean: asSentence(nameLean(row.placed.lean, words), words),
        placement: asSentence(nameResult(row, words), words),
        delivers: t(`delivery.${row.outcome.delivers}`),
        accountable: asSentence(tellNaming(row.naming, row.accountable.name, words), words),
        hours: row.item.hoursPerMonth === null ? '' : number(row.item.hoursPerMonth),
        firmness: row.acceptability === null ? '' : percent(row.acceptability),
      },
    })),
  );
  return {
    finding: t('spine.title'),
    findingHidden: true,
    summary: t('spine.summary', { inside: on('inHouse'), partner: on('partner'), line: on('onTheLine') }),
    columns: [
      { key: 'item', header: t('spine.table.item') },
      { key: 'lean', header: t('spine.table.lean') },
      { key: 'placement', header: t('spine.table.placement') },
      { key: 'delivers', header: t('spine.table.delivers') },
      { key: 'accountable', header: t('spine.table.accountable') },
      { key: 'hours', header: t('spine.table.hours'), numeric: true },
      { key: 'firmness', header: t('spine.table.firmness'), numeric: true },
    ],
    get rows() {
      return table();
    },
  };
}
