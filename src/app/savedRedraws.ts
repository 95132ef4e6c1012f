import { dayOf } from '../document/calendar';
import type { AssessmentStorage } from '../platform/assessmentStorage';

/** What of a saved assessment is to be drawn again. */
export interface SavedRedraws {
  /** The names of the items that are due, the longest overdue first. */
  readonly due: readonly string[];
  /** The next day to come as `2025-11-23`; `null` where there is none. */
  readonly next: string | null;
}

/** What is to be drawn again of each assessment that has a date. Only the items with one are read. */
export async function readSavedRedraws(
  storage: AssessmentStorage,
  now: Date,
): Promise<ReadonlyMap<string, SavedRedraws>> {
  const today = dayOf(now);
  const found = new Map<string, SavedRedraws>();
  for (const { assessmentId, name, redrawOn } of await storage.listDated()) {
    const { due, next } = found.get(assessmentId) ?? { due: [], next: null };
    found.set(
      assessmentId,
      redrawOn <= today ? { due: [...due, name], next } : { due, next: next ?? redrawOn },
    );
  }
  return found;
}
