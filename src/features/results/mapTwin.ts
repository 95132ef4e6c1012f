import { criteriaOn, type Weights } from '../../domain/weights';
import { neitherPulls } from '../../domain/outcome';
import type { WorkItem } from '../../domain/workItem';
import type { Words } from '../../i18n/Words';
import { onceShown, type ChartTwin } from '../../ui/charts/chartTwin';
import type { MapItem, MapLegendWords, MapWords } from '../../ui/charts/mapItem';
import { pullText } from './mapItems';
import { asSentence, nameResult } from './outcomeWords';
import type { ResultRow } from './resultRow';

const rounding = 1e-9;

/** Whether the questions of each side weigh the same, so that turning the line moves no dot. */
export function dotsStayPut(weights: Weights): boolean {
  return (['inside', 'outside'] as const).every((side) => {
    const [first, ...others] = criteriaOn(side, weights).map((criterion) => weights.weight[criterion]);
    return others.every((weight) => Math.abs(weight - (first ?? 0)) < rounding);
  });
}

/** Whether two sets of weights are the same but for rounding. */
export function sameWeights(one: Weights, other: Weights): boolean {
  return criteriaOn('inside', other)
    .concat(criteriaOn('outside', other))
    .every((criterion) => Math.abs(one.weight[criterion] - other.weight[criterion]) < rounding);
}

/** The finding of the map. */
export function nameMap(
  items: readonly MapItem[],
  weights: Weights,
  equalWeights: Weights,
  { t }: Words,
): string {
  if (sameWeights(weights, equalWeights)) {
    return t('map.title.equal', {
      both: items.filter(({ insidePull, partnerPull }) => Math.min(insidePull, partnerPull) >= 0.6 - rounding)
        .length,
      neither: items.filter(({ insidePull, partnerPull }) => neitherPulls(insidePull, partnerPull)).length,
    });
  }
  return t(dotsStayPut(weights) ? 'map.title.turned' : 'map.title.moved');
}

/** The words drawn on the map. */
export function mapWords({ side, weight }: Weights, { t }: Words): MapWords {
  const crossTeamOutside = side.crossTeam === 'outside' && weight.crossTeam > 0;
  return {
    label: t('map.label'),
    keepInHouse: t('map.keepInHouse'),
    ownInside: t('map.ownInside'),
    keepLight: t('map.keepLight'),
    partner: t('map.partner'),
    insideAxis: t(side.crossTeam === 'inside' ? 'map.insideAxis.crossTeam' : 'map.insideAxis'),
    partnerAxis: t(crossTeamOutside ? 'map.partnerAxis' : 'map.partnerAxis.capacity'),
    block: (count) => t('map.block', { count }),
  };
}

/** The wording of the kinds of dots. */
export function mapLegend({ t }: Words): MapLegendWords {
  return {
    unnamed: t('map.legend.unnamed'),
    guarded: t('map.legend.guarded'),
    ownInside: t('map.legend.ownInside'),
    notSure: t('map.legend.notSure'),
    onTheLine: t('map.legend.onTheLine'),
    changed: t('map.legend.changed'),
  };
}

/** The map as a table. */
export function mapTwin(
  items: readonly MapItem[],
  rows: readonly ResultRow[],
  read: (item: WorkItem) => ResultRow,
  words: Words,
): ChartTwin {
  const { t, number } = words;
  const table = onceShown(() =>
    items.map((dot, index) => {
      const row = rows[index];
      return {
        id: dot.id,
        cells: {
          number: number(dot.number),
          item: dot.name,
          inside: pullText(dot.insidePull, words),
          partner: pullText(dot.partnerPull, words),
          placement: row === undefined ? '' : asSentence(nameResult(read(row.item), words), words),
        },
      };
    }),
  );
  return {
    finding: t('map.label'),
    findingHidden: true,
    summary: t('map.summary', { count: items.length }),
    columns: [
      { key: 'number', header: t('map.table.number'), numeric: true },
      { key: 'item', header: t('spine.table.item') },
      { key: 'inside', header: t('map.table.inside'), numeric: true },
      { key: 'partner', header: t('map.table.partner'), numeric: true },
      { key: 'placement', header: t('spine.table.placement') },
    ],
    get rows() {
      return table();
    },
  };
}
