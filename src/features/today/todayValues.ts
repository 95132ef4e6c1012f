import type { DoneBy, WorkItem, WorkKind } from '../../domain/workItem';

/** The kinds of work, in display order. */
export const workKinds = ['ongoing', 'project'] as const satisfies readonly WorkKind[];

/** Who may do the work as of today, in display order. */
export const doneByValues = [
  'inHouse',
  'partner',
  'shared',
  'nobody',
  'unknown',
] as const satisfies readonly DoneBy[];

/** Hours a month that a tap fills in: rarely exact, quick, and good enough to sort by. */
export const usualHours = [1, 5, 15, 30, 50] as const;

/** What this screen may change about an item. */
export type TodayFields = Partial<Pick<WorkItem, 'kind' | 'doneBy' | 'hoursPerMonth'>>;

/**
 * Hours as typed: a decimal point or comma, zero or more.
 * @returns `null` for nothing, `undefined` for what is no such number
 */
export function readHours(typed: string): number | null | undefined {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return null;
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
