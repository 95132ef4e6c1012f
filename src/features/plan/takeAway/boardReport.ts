import type { Picture, Report, ReportPart } from '../../../document/report';
import type { Words } from '../../../i18n/Words';
import {
  boardGaps,
  boardMoves,
  countForBoard,
  mostRowsOnBoard,
  nameRequest,
  nameStanding,
  type BoardEntry,
} from '../boardWords';
import type { PlanContext } from '../planContext';
import { sidesTable } from './placementTable';
import { nameDay, tellCounts } from './verdictWords';

interface Entries {
  readonly title: string;
  readonly none: string;
  readonly entries: readonly BoardEntry[];
}

function listParts({ title, none, entries }: Entries, { t }: Words): readonly ReportPart[] {
  if (entries.length === 0) return [{ kind: 'paragraph', text: none }];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'list', entries: entries.map(({ name, aside }) => t('shell.pair', { name, value: aside })) },
  ];
}

/** Both lists side by side, as on the page that prints; one below the other where one of them has nothing. */
function besideParts(lists: readonly Entries[], words: Words): readonly ReportPart[] {
  const lengths = lists.map(({ entries }) => entries.length);
  if (lengths.includes(0)) return lists.flatMap((list) => listParts(list, words));
  const told = ({ entries }: Entries, at: number): string => {
    const entry = entries[at];
    return entry === undefined
      ? ''
      : `${words.number(at + 1)}. ${words.t('shell.pair', { name: entry.name, value: entry.aside })}`;
  };
  return [
    {
      kind: 'table',
      header: lists.map(({ title }) => title),
      rows: Array.from({ length: Math.max(...lengths) }, (_, at) => lists.map((list) => told(list, at))),
    },
  ];
}

/** The line as drawn, and how much of it is drawn. */
function lineParts({ results }: PlanContext, line: Picture | null, { t }: Words): readonly ReportPart[] {
  if (line === null) return [];
  const total = results.length;
  return [
    { kind: 'picture', picture: line, alt: t('spine.title') },
    ...(total > mostRowsOnBoard
      ? [{ kind: 'paragraph', text: t('board.cut', { shown: mostRowsOnBoard, total }) } as const]
      : []),
  ];
}

/** A table of so few rows finds room under the decision. */
const fewRows = 6;

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
    ...lineParts(context, line, words),
    ...besideParts(
      [
        { title: t('results.moves', { count: moves.length }), none: t('board.moves.none'), entries: moves },
        { title: t('results.gaps', { count: gaps.length }), none: t('board.gaps.none'), entries: gaps },
      ],
      words,
    ),
    { kind: 'heading', level: 2, text: t('board.request') },
    { kind: 'paragraph', text: nameRequest(countForBoard(context, words), now, words) },
    { kind: 'choices', entries: [t('board.approved'), t('board.notYet')], signature: t('board.signature') },
    { kind: 'heading', level: 2, text: t('spine.title'), newPage: context.results.length > fewRows },
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
