import { dayOf } from '../document/calendar';
import { findRedraws } from '../domain/due';
import type { AssessmentHeader, AssessmentStorage } from '../platform/assessmentStorage';

/** What of a saved assessment is to be drawn again. */
export interface SavedRedraws {
  /** The names of the items that are due, the longest overdue first. */
  readonly due: readonly string[];
  /** The next day to come as `2025-11-23`; `null` where there is none. */
  readonly next: string | null;
}

/** Reads each saved assessment for what is to be drawn again. Those without any date are left out. */
export async function readSavedRedraws(
  storage: AssessmentStorage,
  saved: readonly AssessmentHeader[],
  now: Date,
): Promise<ReadonlyMap<string, SavedRedraws>> {
  const found = new Map<string, SavedRedraws>();
  for (const { id } of saved) {
    const items = (await storage.open(id))?.assessment.items ?? [];
    const { due, later } = findRedraws(items, dayOf(now));
    const nameOf = new Map(items.map(({ id: itemId, name }) => [itemId, name]));
    if (due.length + later.length > 0) {
      found.set(id, {
        due: due.map(({ itemId }) => nameOf.get(itemId) ?? ''),
        next: later[0]?.on ?? null,
      });
    }
  }
  return found;
}
