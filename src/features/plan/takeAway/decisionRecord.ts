import type { Report, ReportPart } from '../../../document/report';
import { criteria } from '../../../domain/criterion';
import { isFlagged } from '../../../domain/guardrail';
import { isOverruled, type ItemResult } from '../../../domain/result';
import { nameOutcome } from '../../../i18n/outcomeWords';
import type { Words } from '../../../i18n/Words';
import { countForBoard, nameStanding } from '../boardWords';
import type { PlanContext } from '../planContext';
import { movesReport } from '../stepWords';
import { gapTable } from './gapTable';
import { placementTable } from './placementTable';
import { nameDay, tellCounts } from './verdictWords';
import { voteTable } from './voteTable';

function tellOverruled(result: ItemResult, words: Words): string {
  const { t } = words;
  const { item, placed } = result;
  const decision =
    item.decision === null
      ? ''
      : isFlagged(item) && item.decision !== 'ownInsideDeliverOutside'
        ? t(`decide.flagged.${item.decision}`)
        : t(`placement.${item.decision}`);
  const reason = item.decisionReason.trim();
  const said = t(reason === '' ? 'decide.both.plain' : 'decide.both', {
    placement: nameOutcome(placed, words),
    decision,
    reason,
  });
  return t('shell.pair', { name: item.name, value: said });
}

/** What was decided against the answers, each with its reason; both are kept. */
export function overruledParts({ results }: PlanContext, words: Words): readonly ReportPart[] {
  const { t } = words;
  const overruled = results.filter(isOverruled);
  return [
    { kind: 'heading', level: 2, text: t('take.record.overruled') },
    overruled.length === 0
      ? { kind: 'paragraph', text: t('take.record.overruled.none') }
      : { kind: 'list', entries: overruled.map((result) => tellOverruled(result, words)) },
  ];
}

/** What each question weighs. */
export function weightParts({ weights }: PlanContext, { t, percent }: Words): readonly ReportPart[] {
  return [
    { kind: 'heading', level: 2, text: t('take.record.weights') },
    {
      kind: 'table',
      header: [t('pulls.table.question'), t('take.table.weight')],
      rows: criteria.map((criterion) => [
        t(`criterion.${criterion}.name`),
        percent(weights.weight[criterion]),
      ]),
    },
  ];
}

/** Where ownership is missing, or that it is missing nowhere. */
export function gapParts(context: PlanContext, words: Words): readonly ReportPart[] {
  const table = gapTable(context, words);
  return [
    { kind: 'heading', level: 2, text: words.t('gaps.list') },
    table.rows.length === 0
      ? { kind: 'paragraph', text: words.t('board.gaps.none') }
      : { kind: 'table', ...table },
  ];
}

/** What a workshop answered, where one voted. */
function voteParts(context: PlanContext, words: Words): readonly ReportPart[] {
  const table = voteTable(context, words);
  return table === null
    ? []
    : [
        { kind: 'heading', level: 2, text: words.t('take.record.votes') },
        { kind: 'table', ...table },
      ];
}

/** What was found and decided, to be kept: verdict, placements, overrules with their reasons, moves, gaps, weights. */
export function decisionRecord(context: PlanContext, now: Date, words: Words): Report {
  const { t } = words;
  const { assessment, model } = context;
  return [
    { kind: 'heading', level: 1, text: t('take.record.title', { title: assessment.title }) },
    { kind: 'paragraph', text: t('take.record.kicker', { today: nameDay(now, words) }) },
    { kind: 'heading', level: 2, text: t(`model.verdict.${model.verdict}`) },
    {
      kind: 'paragraph',
      text: t(`model.means.${model.verdict}`, { share: words.percent(model.quantities.unresolved) }),
    },
    { kind: 'paragraph', text: tellCounts(context, words) },
    { kind: 'heading', level: 2, text: t('take.record.placements') },
    { kind: 'table', ...placementTable(context, words) },
    ...voteParts(context, words),
    ...overruledParts(context, words),
    ...movesReport(context, words),
    ...gapParts(context, words),
    ...weightParts(context, words),
    { kind: 'paragraph', text: nameStanding(context, countForBoard(context, words), words) },
    { kind: 'paragraph', text: t('board.promise') },
  ];
}
