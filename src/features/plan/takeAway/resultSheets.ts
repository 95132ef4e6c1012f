import { workItemSheet } from '../../../document/workItemSheet';
import type { WorkbookSheet } from '../../../document/workbook';
import type { TextTable } from '../../../document/report';
import { guardText } from '../../../document/guardedText';
import { conditions } from '../../../domain/readiness';
import type { Words } from '../../../i18n/Words';
import type { PlanContext } from '../planContext';
import { responsibilityTable } from '../responsibilityWords';
import { gapTable } from './gapTable';

function textSheet(name: string, { header, rows }: TextTable, widths: readonly number[]): WorkbookSheet {
  return {
    name,
    columns: header.map((heading, position) => ({ header: heading, width: widths[position] ?? 24 })),
    rows: rows.map((cells) => cells.map(guardText)),
  };
}

function readinessSheet({ assessment, model }: PlanContext, { t }: Words): WorkbookSheet {
  return {
    name: t('take.sheet.readiness'),
    columns: [
      { header: t('model.ready.statement'), width: 28 },
      { header: t('take.table.about'), width: 52 },
      { header: t('model.ready.said'), width: 18 },
      { header: t('take.table.counts'), width: 12, format: 'share' },
      { header: t('take.table.evidence'), width: 48 },
    ],
    rows: conditions.map((condition) => {
      const said = assessment[condition];
      return [
        t(`condition.${condition}`),
        t(`condition.${condition}.means`),
        said === null ? t('model.routes.unanswered') : t(`readiness.${said}`),
        model.readiness.counts[condition],
        guardText(assessment[`${condition}Evidence`]),
      ];
    }),
  };
}

/** The workbook of the results: items (as the CSV has them), responsibilities, gaps, readiness. */
export function resultSheets(context: PlanContext, words: Words): readonly WorkbookSheet[] {
  const { t } = words;
  return [
    workItemSheet(t('take.sheet.items'), context.assessment, context.results),
    textSheet(t('take.sheet.raci'), responsibilityTable(context, words), [36, 30, 30, 24, 24]),
    textSheet(t('take.sheet.gaps'), gapTable(context, words), [28, 44, 30, 28]),
    readinessSheet(context, words),
  ];
}
