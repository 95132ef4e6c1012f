import type { SpineDensity } from './spineRow';

/** Sizes of one density, px. Sizes of text are screen or paper px; `unit` is how far lean 1 may reach, as share of a half. */
export interface SpineMetrics {
  readonly rowHeight: number;
  readonly lineHeight: number;
  readonly nameSize: number;
  readonly noteSize: number;
  readonly headSize: number;
  readonly barHeight: number;
  readonly margin: number;
  readonly unitShare: number;
  readonly showsNumber: boolean;
  readonly showsAccountable: boolean;
  readonly showsPlacement: boolean;
  readonly showsHeads: boolean;
  readonly showsGuides: boolean;
  /** The name stands above its bar instead of beside its tip. */
  readonly stacked: boolean;
}

/** Below this width the names no longer fit beside the bars. */
const stackedBelow = 640;

const page: SpineMetrics = {
  rowHeight: 22,
  lineHeight: 19,
  nameSize: 16,
  noteSize: 14,
  headSize: 22,
  barHeight: 11,
  margin: 0,
  unitShare: 540 / 672,
  showsNumber: true,
  showsAccountable: true,
  showsPlacement: true,
  showsHeads: true,
  showsGuides: true,
  stacked: false,
};

const sheet: SpineMetrics = {
  ...page,
  rowHeight: 29,
  margin: 16,
  unitShare: 0.6,
  showsNumber: false,
  showsAccountable: false,
  showsPlacement: false,
  showsHeads: false,
  showsGuides: false,
};

const print: SpineMetrics = {
  ...page,
  rowHeight: 20.4,
  lineHeight: 16,
  nameSize: 14,
  noteSize: 12.5,
  headSize: 18,
  barHeight: 10,
  unitShare: 0.62,
  showsNumber: false,
  showsPlacement: false,
  showsGuides: false,
};

const stacked: SpineMetrics = {
  ...page,
  unitShare: 0.95,
  headSize: 18,
  showsGuides: false,
  stacked: true,
};

/** Words keep as far from the edges of a page as everything else on it, px. */
function pageMargin(width: number): number {
  return Math.min(48, Math.max(16, 0.034 * width));
}

/** The sizes for a density at a width (px); a narrow page stacks. */
export function spineMetrics(density: SpineDensity, width: number): SpineMetrics {
  if (density === 'print') return print;
  if (width < stackedBelow && (density === 'page' || width < 420)) {
    const narrow = { ...stacked, margin: pageMargin(width) };
    return density === 'sheet' ? { ...narrow, showsAccountable: false, showsPlacement: false } : narrow;
  }
  if (density === 'sheet') return sheet;
  return { ...page, margin: pageMargin(width) };
}
