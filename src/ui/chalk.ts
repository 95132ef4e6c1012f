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

type Point = readonly [along: number, across: number];

interface Grain {
  along: number;
  outline: readonly Point[];
}

interface Speck extends Grain {
  tier: number;
}

interface Texture {
  /** Offsets of both edges from the middle, one pair every `edgeStep` px. */
  edges: readonly (readonly [near: number, far: number])[];
  flecks: readonly Grain[];
  dust: readonly Speck[];
}

const edgeStep = 2.5;
const chunkLength = 80;
const longestFleck = 3;
const dash = 11;
const dashGap = 4;
const dustOpacities = [0.7, 0.5, 0.34] as const;

/** Px from the middle of the line to where its furthest dust may lie. */
export function chalkReach(stroke: number): number {
  return Math.ceil(stroke * 2) + 2;
}

/** A repeatable source of numbers in [0, 1) (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function edgeOffset(random: () => number, stroke: number): number {
  const roughness = random();
  if (roughness < 0.05) return stroke / 2 - stroke * (0.05 + 0.08 * random());
  return stroke / 2 + (random() - 0.45) * stroke * (roughness < 0.25 ? 0.16 : 0.06);
}

function fleck(random: () => number, along: number, across: number, stroke: number): Grain {
  const length = Math.min(longestFleck, stroke * (0.14 + 0.32 * random() * random()) + 0.4);
  const breadth = Math.min(0.9, stroke * (0.06 + 0.08 * random()) + 0.15);
  const slant = (random() - 0.5) * 0.5;
  return {
    along,
    outline: [
      [along, across],
      [along + length, across + slant],
      [along + length, across + slant + breadth],
      [along, across + breadth],
    ],
  };
}

function speck(random: () => number, along: number, stroke: number): Speck {
  const side = random() < 0.5 ? -1 : 1;
  const spread = -Math.log(1 - random() * 0.985) * stroke * 0.42;
  const distance = Math.min(stroke / 2 + spread, chalkReach(stroke) - 1.2);
  const radius = 0.36 + random() * random() * Math.min(0.75, stroke * 0.13);
  const corners = radius > 0.6 ? 6 : 4;
  const turn = random() * Math.PI;
  const outline = Array.from({ length: corners }, (_, corner): Point => {
    const angle = turn + (corner / corners) * Math.PI * 2;
    const stretch = radius * (0.8 + 0.35 * random());
    return [along + Math.cos(angle) * stretch, side * distance + Math.sin(angle) * stretch];
  });
  const faintness = (distance - stroke / 2) / stroke + random() * 0.5;
  return { along, outline, tier: faintness < 0.35 ? 0 : faintness < 0.9 ? 1 : 2 };
}

/** Grain is made in chunks with a seed each, so that a longer line begins like a shorter one. */
function makeTexture(length: number, stroke: number, seed: number): Texture {
  const edges: [number, number][] = [];
  const flecks: Grain[] = [];
  const dust: Speck[] = [];
  for (let start = 0; start < length + edgeStep; start += chunkLength) {
    const random = randomFrom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(start + 1, 0x85ebca6b));
    for (let step = 0; step < chunkLength / edgeStep; step += 1) {
      edges.push([-edgeOffset(random, stroke), edgeOffset(random, stroke)]);
    }
    const wear = 0.7 + random() * 1.5;
    let along = start;
    let lastAcross = Number.POSITIVE_INFINITY;
    while (along < start + chunkLength) {
      // Two steps in three are short, so flecks gather in runs like chalk on rough plaster.
      along += (random() < 0.66 ? 0.8 + random() * 1.4 : 5 + random() * 14) / wear;
      const room = Math.max(0, stroke / 2 - stroke * 0.13 - 0.35);
      const across = (random() * 2 - 1) * room - 0.3;
      // Two flecks on top of each other would fill each other in again.
      if (Math.abs(across - lastAcross) < 0.8) along += longestFleck * 0.6;
      lastAcross = across;
      flecks.push(fleck(random, along, across, stroke));
    }
    const specks = Math.round(chunkLength * (0.5 + 0.065 * stroke) * (0.55 + random() * 0.9));
    for (let index = 0; index < specks; index += 1) {
      dust.push(speck(random, start + random() * chunkLength, stroke));
    }
  }
  return { edges, flecks, dust };
}

const textures = new Map<string, Texture>();
const texturesKept = 48;

function textureFor(length: number, stroke: number, seed: number): Texture {
  const key = `${String(Math.ceil(length / chunkLength))} ${String(stroke)} ${String(seed)}`;
  const known = textures.get(key);
  if (known) return known;
  const made = makeTexture(length, stroke, seed);
  const oldest = textures.keys().next();
  if (textures.size >= texturesKept && !oldest.done) textures.delete(oldest.value);
  textures.set(key, made);
  return made;
}

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
