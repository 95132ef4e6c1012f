import type { ChalkSegment } from '../chalk';
import type { PlacedRow } from './spineLayout';

/**
 * The line beside the rows, px from `origin` (y of the drawing's first px): solid where decided, dashed where proposed,
 * missing where nobody answers. What lies before the first and after the last row is solid.
 */
export function spineSegments(
  rows: readonly PlacedRow[],
  origin: number,
  length: number,
): readonly ChalkSegment[] {
  const segments: ChalkSegment[] = [];
  const add = (from: number, to: number, style: ChalkSegment['style']) => {
    const last = segments.at(-1);
    if (to <= from) return;
    if (last?.style === style) last.to = to;
    else segments.push({ from, to, style });
  };
  let reached = 0;
  for (const { row, top, height } of rows) {
    add(reached, top - origin, 'solid');
    const style = row.accountable === null ? 'missing' : row.certainty === 'decided' ? 'solid' : 'dashed';
    reached = top - origin + height;
    add(Math.max(0, top - origin), reached, style);
  }
  add(reached, length, 'solid');
  return segments;
}
