/** A place in px along the line and across it, from its middle. */
export type Point = readonly [along: number, across: number];

/** A fleck cut out of the line or a speck beside it: where it begins, and its outline. */
export interface Grain {
  along: number;
  outline: readonly Point[];
}

/** Dust beside the line; tier 0 is the strongest. */
interface Speck extends Grain {
  tier: number;
}

/** The grain of a line of one thickness. */
export interface Texture {
  /** Offsets of both edges from the middle, one pair every `edgeStep` px. */
  edges: readonly (readonly [near: number, far: number])[];
  flecks: readonly Grain[];
  dust: readonly Speck[];
}

/** Px along the line from one pair of edges to the next. */
export const edgeStep = 2.5;
const chunkLength = 80;
const longestFleck = 3;

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

/** The grain of a line of at least that length, the same object for the same request. Lengths are px. */
export function textureFor(length: number, stroke: number, seed: number): Texture {
  const key = `${String(Math.ceil(length / chunkLength))} ${String(stroke)} ${String(seed)}`;
  const known = textures.get(key);
  if (known) return known;
  const made = makeTexture(length, stroke, seed);
  const oldest = textures.keys().next();
  if (textures.size >= texturesKept && !oldest.done) textures.delete(oldest.value);
  textures.set(key, made);
  return made;
}
