import type { WorkItem } from './workItem';

/** An item whose line is to be drawn again, and when. */
export interface Redraw {
  readonly itemId: string;
  /** A day as `2025-11-23`. */
  readonly on: string;
}

/** What is to be drawn again: by a date that has come, by a date to come, by something that may happen. */
export interface Redraws {
  /** The longest overdue first. */
  readonly due: readonly Redraw[];
  /** The next first. */
  readonly later: readonly Redraw[];
  /** The items with a trigger, in list order. */
  readonly watched: readonly string[];
}

/**
 * Which items are to be drawn again.
 * @param today the day as `2025-11-23`; an item of that day is due
 */
export function findRedraws(items: readonly WorkItem[], today: string): Redraws {
  const dated = items
    .filter(({ redrawOn }) => redrawOn !== '')
    .map((item): Redraw => ({ itemId: item.id, on: item.redrawOn }))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  return {
    due: dated.filter(({ on }) => on <= today),
    later: dated.filter(({ on }) => on > today),
    watched: items.filter(({ redrawIf }) => redrawIf.trim() !== '').map(({ id }) => id),
  };
}
