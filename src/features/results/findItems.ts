import type { Placement } from '../../domain/placement';
import type { Words } from '../../i18n/Words';
import type { ResultRow } from './resultRow';

/** What deserves a second look. */
export const looks = ['closeCalls', 'oneStep', 'noName', 'notAgreed', 'toFindOut'] as const;
export type Look = (typeof looks)[number];

/** In which order the rows stand. */
export const orders = ['lean', 'name', 'list', 'hours'] as const;
export type RowOrder = (typeof orders)[number];

/** What a person looks for among the results. */
export interface Wanted {
  readonly text: string;
  readonly show: 'all' | Placement | Look;
  /** A group's name, `''` for the items without one, or `null` for every group. */
  readonly group: string | null;
  readonly order: RowOrder;
}

/** Everything, by lean. */
export const everything: Wanted = { text: '', show: 'all', group: null, order: 'lean' };

/** Whether a row deserves this look. */
export function deserves(row: ResultRow, look: Look): boolean {
  switch (look) {
    case 'closeCalls':
      return row.closeCall;
    case 'oneStep':
      return row.oneStepAway;
    case 'noName':
      return row.oneName === null;
    case 'notAgreed':
      return row.agreement === 'mixed' || row.agreement === 'split';
    case 'toFindOut':
      return row.outcome.placement === 'findOut';
  }
}

function isShown(row: ResultRow, show: Wanted['show']): boolean {
  if (show === 'all') return true;
  const look = looks.find((candidate) => candidate === show);
  return look === undefined ? row.outcome.placement === show : deserves(row, look);
}

/** How many of the rows each choice would show; a choice that shows none is left out. */
export function countShown(rows: readonly ResultRow[]): ReadonlyMap<Wanted['show'], number> {
  const counts = new Map<Wanted['show'], number>();
  const count = (show: Wanted['show']) => counts.set(show, (counts.get(show) ?? 0) + 1);
  for (const row of rows) {
    if (row.outcome.placement === null) continue;
    count(row.outcome.placement);
    for (const look of looks) if (deserves(row, look)) count(look);
  }
  return counts;
}

/** The rows that match, in the order asked for. Rows must come in list order; ties keep it. */
export function findItems(
  rows: readonly ResultRow[],
  wanted: Wanted,
  { locale }: Pick<Words, 'locale'>,
): readonly ResultRow[] {
  const text = wanted.text.trim().toLocaleLowerCase(locale);
  const says = (value: string) => value.toLocaleLowerCase(locale).includes(text);
  const found = rows.filter(
    (row) =>
      row.outcome.placement !== null &&
      isShown(row, wanted.show) &&
      (wanted.group === null || row.item.group === wanted.group) &&
      (text === '' || says(row.item.name) || says(row.item.group) || says(row.item.accountable)),
  );
  switch (wanted.order) {
    case 'lean':
      return found.sort((a, b) => b.placed.lean - a.placed.lean);
    case 'name': {
      const collator = new Intl.Collator(locale, { numeric: true });
      return found.sort((a, b) => collator.compare(a.item.name, b.item.name));
    }
    case 'hours':
      return found.sort((a, b) => (b.item.hoursPerMonth ?? -1) - (a.item.hoursPerMonth ?? -1));
    case 'list':
      return found;
  }
}

/** The groups that occur, in list order. */
export function groupsOf(rows: readonly ResultRow[]): readonly string[] {
  return [...new Set(rows.map(({ item }) => item.group))];
}
