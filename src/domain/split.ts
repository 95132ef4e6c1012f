import type { AccountableSide, DoneBy, WorkItem } from './workItem';

/** One of the rows that an item is to be split into. */
export interface SplitRow {
  readonly name: string;
  /** The one person or role that answers for the row; `''` while nobody is named. */
  readonly accountable: string;
  readonly accountableSide: AccountableSide | null;
  /** Hours a month; `null` for an equal part of what the other rows leave. */
  readonly hours: number | null;
}

const hundredth = 100;

/** What rounding in sums may add or take. */
const noise = 1e-9;

/**
 * Hours divided as the rows ask, in hundredths of an hour, with none lost or added: rows without hours of their own
 * share equally what the others leave; hours that do not add up to the whole are taken as proportions.
 */
export function divideHours(whole: number, asked: readonly (number | null)[]): readonly number[] {
  const said = asked.map((hours) => Math.max(hours ?? 0, 0));
  const sum = said.reduce((total, hours) => total + hours, 0);
  const open = asked.filter((hours) => hours === null).length;
  const rest = whole - sum;
  const wanted = asked.map((hours, position) => {
    if (open > 0 && rest >= 0) return hours === null ? rest / open : (said[position] ?? 0);
    return sum === 0 ? whole / asked.length : ((said[position] ?? 0) / sum) * whole;
  });
  const divided: number[] = [];
  let wantedSoFar = 0;
  let givenSoFar = 0;
  for (const [position, hours] of wanted.entries()) {
    wantedSoFar += hours;
    const isLast = position === wanted.length - 1;
    const upTo = isLast ? whole : Math.floor(wantedSoFar * hundredth + noise) / hundredth;
    const given = Math.max(upTo - givenSoFar, 0);
    divided.push(Number(given.toFixed(9)));
    givenSoFar = upTo;
  }
  return divided;
}

/** Shared work that gets one owner is done on that owner's side. */
function doneByOf(item: WorkItem, row: SplitRow): DoneBy {
  if (item.doneBy !== 'shared' || row.accountableSide === null) return item.doneBy;
  return row.accountableSide === 'inside' ? 'inHouse' : 'partner';
}

/**
 * The rows that take the place of an item. The first keeps its id; all say what the item said, but for their name,
 * owner and hours, and are linked to it. Rows of an item that was itself split stay in the same family. The item as
 * it is where fewer than two rows have a name.
 */
export function splitWorkItem(
  item: WorkItem,
  rows: readonly SplitRow[],
  newId: () => string,
): readonly WorkItem[] {
  const named = rows.filter(({ name }) => name.trim() !== '');
  if (named.length < 2) return [item];
  const { hoursPerMonth } = item;
  const hours =
    hoursPerMonth === null
      ? null
      : divideHours(
          hoursPerMonth,
          named.map((row) => row.hours),
        );
  return named.map((row, position): WorkItem => {
    const rowHours = hours === null ? row.hours : (hours[position] ?? 0);
    const part =
      hoursPerMonth === null || hoursPerMonth === 0 ? 1 / named.length : (rowHours ?? 0) / hoursPerMonth;
    return {
      ...item,
      id: position === 0 ? item.id : newId(),
      name: row.name.trim(),
      note: position === 0 ? item.note : '',
      // What was voted on is the whole.
      discussion: position === 0 ? item.discussion : null,
      accountable: row.accountable.trim(),
      accountableSide: row.accountableSide,
      nameIsMeant: false,
      doneBy: doneByOf(item, row),
      hoursPerMonth: rowHours,
      retainedDuties: item.retainedDuties.map((edit) => ({
        ...edit,
        hours: edit.hours === null ? null : edit.hours * part,
      })),
      splitFrom: item.splitFrom ?? item.id,
      partOf: item.partOf === '' ? item.name : item.partOf,
    };
  });
}

/** The rows of one split, in list order: those that came from the same item. None where it was never split. */
export function rowsOfSplit(items: readonly WorkItem[], item: WorkItem): readonly WorkItem[] {
  if (item.splitFrom === null) return [];
  return items.filter(({ splitFrom }) => splitFrom === item.splitFrom);
}

/**
 * The rows with which splitting an item begins: one for each name, or two without one. The first keeps whoever
 * answers; the hours are divided equally, with none lost.
 */
export function rowsToBeginWith(item: WorkItem, names: readonly string[]): readonly SplitRow[] {
  const parts = names.length < 2 ? ['', ''] : names;
  const hours =
    item.hoursPerMonth === null
      ? null
      : divideHours(
          item.hoursPerMonth,
          parts.map(() => null),
        );
  return parts.map((name, position) => ({
    name,
    accountable: position === 0 ? item.accountable : '',
    accountableSide: item.accountableSide,
    hours: hours?.[position] ?? null,
  }));
}
