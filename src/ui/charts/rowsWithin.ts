import type { PlacedRow } from './spineLayout';

/** The rows that touch a stretch (px from the top of the first row), found by halving; rows are ordered by top. */
export function rowsWithin(rows: readonly PlacedRow[], from: number, to: number): readonly PlacedRow[] {
  return rows.slice(
    firstFrom(rows, (row) => row.top + row.height > from),
    firstFrom(rows, (row) => row.top >= to),
  );
}

function firstFrom(rows: readonly PlacedRow[], holds: (row: PlacedRow) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row !== undefined && holds(row)) high = middle;
    else low = middle + 1;
  }
  return low;
}
