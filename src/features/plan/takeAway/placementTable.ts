import type { TextTable } from '../../../document/report';
import type { ItemResult } from '../../../domain/result';
import { asSentence, nameLean, nameResult } from '../../../i18n/outcomeWords';
import type { Words } from '../../../i18n/Words';
import type { PlanContext } from '../planContext';
import { nameAccountable } from '../responsibilityWords';

function nameAnswering({ item }: ItemResult, { responsibilityOf }: PlanContext, words: Words): string {
  const row = responsibilityOf.get(item.id);
  return row === undefined ? '' : nameAccountable(row, words);
}

/** Every item with its placement, its lean in words, who delivers, who answers, its hours and how firm it is. */
export function placementTable(context: PlanContext, words: Words): TextTable {
  const { t, number, percent } = words;
  return {
    header: [
      t('spine.table.item'),
      t('spine.table.placement'),
      t('spine.table.lean'),
      t('spine.table.delivers'),
      t('spine.table.accountable'),
      t('spine.table.hours'),
      t('spine.table.firmness'),
    ],
    rows: context.results.map((result) => [
      result.item.name,
      asSentence(nameResult(result, words), words),
      asSentence(nameLean(result.placed.lean, words), words),
      t(`delivery.${result.outcome.delivers}`),
      nameAnswering(result, context, words),
      result.item.hoursPerMonth === null ? '' : number(result.item.hoursPerMonth),
      result.acceptability === null ? '' : percent(result.acceptability),
    ]),
  };
}

/** The items from the strongest in-house lean to the strongest partner lean: who delivers, what, and who answers. */
export function sidesTable(context: PlanContext, words: Words): TextTable {
  const { t } = words;
  const byLean = [...context.results].sort((a, b) => b.placed.lean - a.placed.lean);
  return {
    header: [
      t('take.table.side'),
      t('spine.table.item'),
      t('spine.table.placement'),
      t('spine.table.accountable'),
    ],
    rows: byLean.map((result) => [
      t(`delivery.${result.outcome.delivers}`),
      result.item.name,
      asSentence(nameResult(result, words), words),
      nameAnswering(result, context, words),
    ]),
  };
}
