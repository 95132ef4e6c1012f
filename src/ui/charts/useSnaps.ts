import { useState } from 'react';
import type { SpineRow } from './spineRow';

/** Whether a row that was only proposed is decided now. */
function isSnapped(before: readonly SpineRow[], rows: readonly SpineRow[]): boolean {
  const proposed = new Set(before.flatMap(({ id, certainty }) => (certainty === 'proposed' ? id : [])));
  return rows.some(({ id, certainty }) => certainty === 'decided' && proposed.has(id));
}

/** How often the line was snapped since the rows first showed: each time a proposed row was decided. */
export function useSnaps(rows: readonly SpineRow[]): number {
  const [seen, setSeen] = useState({ rows, snaps: 0 });
  if (seen.rows !== rows) setSeen({ rows, snaps: seen.snaps + (isSnapped(seen.rows, rows) ? 1 : 0) });
  return seen.snaps;
}
