import type { ReportPart } from '../../../document/report';
import { conditions } from '../../../domain/readiness';
import type { Words } from '../../../i18n/Words';
import type { PlanContext } from '../planContext';

function readinessPart({ assessment, model }: PlanContext, { t, number }: Words): ReportPart {
  return {
    kind: 'table',
    header: [t('model.ready.statement'), t('model.ready.said'), t('take.table.counts')],
    rows: conditions.map((condition) => {
      const said = assessment[condition];
      return [
        `${t(`condition.${condition}`)}. ${t(`condition.${condition}.means`)}.`,
        said === null ? t('model.routes.unanswered') : t(`readiness.${said}`),
        number(model.readiness.counts[condition]),
      ];
    }),
  };
}

/** What the portfolio adds up to, what that follows from, and the verdict next to it. */
export function modelParts(context: PlanContext, words: Words): readonly ReportPart[] {
  const { t, percent } = words;
  const { model, results, assessment } = context;
  const { verdict, runnerUp, quantities, measure, flagged } = model;
  const known = assessment.items.filter(({ hoursPerMonth }) => hoursPerMonth !== null).length;
  const paragraphs = [
    `${t(`model.verdict.${verdict}`)} ${t(`model.means.${verdict}`, { share: percent(quantities.unresolved) })}`,
    t(`model.measure.${measure.unit}`, { known, total: results.length }),
    ...(runnerUp === null ? [] : [t('model.next', { name: t(`model.name.${runnerUp.verdict}`) })]),
    flagged.length === 0 ? t('model.flagged.none') : `${t('model.flagged', { count: flagged.length })}.`,
  ];
  return [
    { kind: 'heading', level: 2, text: t('take.paper.model') },
    ...paragraphs.map((text): ReportPart => ({ kind: 'paragraph', text })),
    {
      kind: 'table',
      header: [t('take.paper.kind'), t('take.paper.share')],
      rows: [
        [t('model.ops'), percent(quantities.opsOut)],
        [t('model.project'), percent(quantities.projectOut)],
      ],
    },
    readinessPart(context, words),
  ];
}
