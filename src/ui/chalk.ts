import { chalkReach, edgeStep, textureFor, type Grain, type Point, type Texture } from './chalkTexture';

/** How a stretch of the line is drawn: decided, proposed, or absent because nobody answers. */
export type ChalkStyle = 'solid' | 'dashed' | 'missing';

/** A stretch of the line. `from` and `to` are px along it, `from` < `to`. */
export interface ChalkSegment {
  from: number;
  to: number;
  style: ChalkStyle;
}

export type ChalkOrientation = 'vertical' | 'horizontal';

/** Drawn geometry. Paths are closed polygons in px; the stroke's middle lies at `breadth / 2` across. */
export interface ChalkGeometry {
  /** The dense core with flecks cut out: fill with the even-odd rule. */
  core: string;
  /** Specks beside the stroke, faintest last. */
  dust: readonly { opacity: number; path: string }[];
  /** Where, in px along the line, an end hangs loose beside a missing stretch. */
  looseEnds: readonly number[];
  /** Px across the line, dust included. */
  breadth: number;
}

export interface ChalkRequest {
  /** Px, 0 or more. */
  length: number;
  /** Thickness of the core in px. */
  stroke: number;
  /** Any integer: the same seed draws the same grain. */
  seed: number;
  orientation: ChalkOrientation;
  /** Stretches not covered by a segment stay empty. */
  segments: readonly ChalkSegment[];
}

const dash = 11;
const dashGap = 4;
const dustOpacities = [0.7, 0.5, 0.34] as const;

function inTenths(value: number): number {
  return Math.round(value * 10);
}

function written(tenths: number, afterAnother: boolean): string {
  const digits = String(tenths / 10).replace(/^(-?)0\./, '$1.');
  return afterAnother && !digits.startsWith('-') ? ` ${digits}` : digits;
}

/** Relative coordinates in tenths of a px: a third of the bytes of absolute ones. */
function polygonPath(points: readonly (readonly [x: number, y: number])[]): string {
  let path = '';
  let [lastX, lastY] = [0, 0];
  points.forEach(([pointX, pointY], index) => {
    const [x, y] = [inTenths(pointX), inTenths(pointY)];
    if (index === 0) path = `M${written(x, false)}${written(y, true)}l`;
    else path += `${written(x - lastX, index > 1)}${written(y - lastY, true)}`;
    [lastX, lastY] = [x, y];
  });
  return `${path}z`;
}

function piecesOf(segment: ChalkSegment): (readonly [from: number, to: number])[] {
  if (segment.style === 'missing' || segment.to <= segment.from) return [];
  if (segment.style === 'solid') return [[segment.from, segment.to]];
  const pieces: (readonly [number, number])[] = [];
  for (let from = segment.from; from < segment.to; from += dash + dashGap) {
    pieces.push([from, Math.min(from + dash, segment.to)]);
  }
  return pieces;
}

function outlineOf(texture: Texture, stroke: number, from: number, to: number): Point[] {
  const stops = [from];
  for (let step = Math.ceil((from + 0.6) / edgeStep); step * edgeStep < to - 0.6; step += 1)
    stops.push(step * edgeStep);
  stops.push(to);
  const edgeAt = (along: number) =>
    texture.edges[Math.round(along / edgeStep)] ?? ([-stroke / 2, stroke / 2] as const);
  const near = stops.map((along): Point => [along, edgeAt(along)[0]]);
  const far = stops.map((along): Point => [along, edgeAt(along)[1]]).reverse();
  return [...near, ...far];
}

function looseEndsOf(segments: readonly ChalkSegment[]): number[] {
  const missing = segments.filter((segment) => segment.style === 'missing' && segment.to > segment.from);
  const starts = new Set(missing.map((segment) => segment.from));
  const ends = new Set(missing.map((segment) => segment.to));
  // Neighbouring gaps are one gap: only its outer ends hang loose.
  return [...starts]
    .filter((at) => !ends.has(at))
    .concat([...ends].filter((at) => !starts.has(at)))
    .sort((a, b) => a - b);
}

/**
 * The chalk line as polygons: no filter and no chance, so screen, print and test see the same stroke.
 * Every number depends on the request alone.
 */
export function drawChalk({ length, stroke, seed, orientation, segments }: ChalkRequest): ChalkGeometry {
  const texture = textureFor(length, stroke, seed);
  const reach = chalkReach(stroke);
  const place = (points: readonly Point[]) =>
    polygonPath(
      points.map(([along, across]) => {
        const inside = Math.min(Math.max(along, 0), length);
        return orientation === 'vertical' ? [across + reach, inside] : [inside, across + reach];
      }),
    );
  const pieces = segments
    .map((segment) => ({ ...segment, from: Math.max(0, segment.from), to: Math.min(length, segment.to) }))
    .flatMap(piecesOf);
  const within = (grain: Grain, margin: number) =>
    pieces.some(([from, to]) =>
      grain.outline.every(([along]) => along > from + margin && along < to - margin),
    );
  const core = pieces.map(([from, to]) => place(outlineOf(texture, stroke, from, to))).join('');
  const flecks = texture.flecks.filter((grain) => within(grain, 0.4)).map((grain) => place(grain.outline));
  const settled = texture.dust.filter((grain) => within(grain, 0));
  return {
    core: core + flecks.join(''),
    dust: dustOpacities.map((opacity, tier) => ({
      opacity,
      path: settled
        .filter((grain) => grain.tier === tier)
        .map((grain) => place(grain.outline))
        .join(''),
    })),
    looseEnds: looseEndsOf(segments),
    breadth: reach * 2,
  };
}
