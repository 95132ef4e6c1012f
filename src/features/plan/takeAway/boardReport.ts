import type { Picture, Report, ReportPart } from '../../../document/report';
import type { Words } from '../../../i18n/Words';
import {
  boardGaps,
  boardMoves,
  countForBoard,
  nameRequest,
  nameStanding,
  type BoardEntry,
} from '../boardWords';
import type { PlanContext } from '../planContext';
import { sidesTable } from './placementTable';
import { nameDay, tellCounts } from './verdictWords';

function entryParts(
  title: string,
  none: string,
  entries: readonly BoardEntry[],
  { t }: Words,
): readonly ReportPart[] {
  if (entries.length === 0) return [{ kind: 'paragraph', text: none }];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'list', entries: entries.map(({ name, aside }) => t('shell.pair', { name, value: aside })) },
  ];
}

/**
 * The board page as a document that can be edited.
 * @param line the drawn line; `null` where it could not be drawn
 */
export function boardReport(context: PlanContext, now: Date, line: Picture | null, words: Words): Report {
  const { t } = words;
  const moves = boardMoves(context, words);
  const gaps = boardGaps(context, words);
  return [
    { kind: 'paragraph', text: t('board.kicker', { today: nameDay(now, words) }) },
    { kind: 'heading', level: 1, text: t(`model.verdict.${context.model.verdict}`) },
    { kind: 'paragraph', text: tellCounts(context, words) },
    ...(line === null ? [] : [{ kind: 'picture', picture: line, alt: t('spine.title') } as const]),
    ...entryParts(t('results.moves', { count: moves.length }), t('board.moves.none'), moves, words),
    ...entryParts(t('results.gaps', { count: gaps.length }), t('board.gaps.none'), gaps, words),
    { kind: 'heading', level: 2, text: t('board.request') },
    { kind: 'paragraph', text: nameRequest(countForBoard(context, words), now, words) },
    { kind: 'choices', entries: [t('board.approved'), t('board.notYet')], signature: t('board.signature') },
    { kind: 'heading', level: 2, text: t('spine.title') },
    { kind: 'table', ...sidesTable(context, words) },
  ];
}

/** What stands at the foot of every page: the assessment, version, weights, hours, and what this is not. */
export function boardFooter(context: PlanContext, words: Words): readonly string[] {
  return [
    context.assessment.title,
    nameStanding(context, countForBoard(context, words), words),
    words.t('board.promise'),
  ];
}
