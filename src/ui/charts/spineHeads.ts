import type { SpineLayout } from './spineLayout';
import type { SpineWords } from './spineRow';
import type { TextRuler } from './textRuler';

/** A guide at 25 or 50 and its label. `level` 0 is nearest the rows; a label moves out where it would touch another. */
export interface SpineGuide {
  readonly side: 'inHouse' | 'partner';
  readonly x: number;
  readonly label: string;
  readonly level: number;
  /** Px from the top of the rows: the stretch of rows that reach it. */
  readonly from: number;
  readonly to: number;
}

export interface SpineHeads {
  readonly guides: readonly SpineGuide[];
  /** Px above the first row. */
  readonly above: number;
  /** Px under the last row for labels and reel. */
  readonly below: number;
}

const headGap = 18;
const labelSize = 14;
/** Px between two levels of labels. */
export const labelLine = 22;
const reelRoom = 58;

/** Places column heads, guides and their labels so that none touches another at any width or language. */
export function layoutHeads(layout: SpineLayout, words: SpineWords, ruler: TextRuler): SpineHeads {
  const { metrics, axisX, unit } = layout;
  const below = reelRoom;
  if (!metrics.showsHeads) return { guides: [], above: 16, below };
  const above = metrics.headSize + 22;
  if (!metrics.showsGuides) return { guides: [], above, below };

  const left = layout.rows.filter(({ row }) => row.side === 'inHouse');
  const right = layout.rows.filter(({ row }) => row.side === 'partner');
  const strides = [
    { lean: 0.25, label: words.clearly },
    { lean: 0.5, label: words.strongly },
  ];

  const guides: SpineGuide[] = [];
  const headEdge = axisX - headGap - ruler(words.inHouse, metrics.headSize, 650) - 16;
  let taken = headEdge;
  let level = 0;
  for (const { lean, label } of strides) {
    if (!left.some(({ row }) => row.lean > lean - 1e-9)) continue;
    const x = axisX - lean * unit;
    if (x + 4 > taken) level += 1;
    taken = x + 4 - ruler(label, labelSize, 400) - 12;
    guides.push({ side: 'inHouse', x, label, level, ...stretchFrom(left, lean) });
  }
  taken = axisX + 24;
  let lower = 0;
  for (const { lean, label } of strides) {
    if (!right.some(({ row }) => -row.lean > lean - 1e-9)) continue;
    const x = axisX + lean * unit;
    if (x - 4 < taken) lower += 1;
    taken = x - 4 + ruler(label, labelSize, 400) + 12;
    guides.push({ side: 'partner', x, label, level: lower, ...stretchFrom(right, lean) });
  }
  return { guides, above: above + level * labelLine + 4, below: below + lower * labelLine };
}

/** From the first to the last row that reaches the guide: further along it would only cross names. */
function stretchFrom(
  rows: SpineLayout['rows'],
  lean: number,
): { readonly from: number; readonly to: number } {
  const reaching = rows.filter(({ row }) => Math.abs(row.lean) > lean - 1e-9);
  const last = reaching.at(-1);
  return { from: reaching[0]?.top ?? 0, to: last === undefined ? 0 : last.top + last.height };
}
