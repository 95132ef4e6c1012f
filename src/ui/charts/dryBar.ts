/** Path of a bar from `base` to `tip` (either way), centred on `y`, whose outer end is worn like dry chalk. */
export function dryBarPath(base: number, tip: number, y: number, height: number, seed: string): string {
  const inward = Math.sign(base - tip);
  const wear = Math.min(3.2, Math.abs(tip - base) / 3);
  const top = y - height / 2;
  const random = seededRandom(seed);
  const steps = Math.max(3, Math.round(height / 2));
  const points = [`M${px(base)} ${px(top)}`, `L${px(tip + inward * wear * random())} ${px(top)}`];
  for (let step = 1; step < steps; step += 1) {
    const at = top + (height * (step + (random() - 0.5) * 0.6)) / steps;
    points.push(`L${px(tip + inward * wear * random() ** 2)} ${px(at)}`);
  }
  points.push(
    `L${px(tip + inward * wear * random())} ${px(top + height)}`,
    `L${px(base)} ${px(top + height)}Z`,
  );
  return points.join('');
}

/** Path of a clean rectangle between two points along the bar. */
export function cleanBarPath(base: number, tip: number, y: number, height: number): string {
  return `M${px(base)} ${px(y - height / 2)}H${px(tip)}v${px(height)}H${px(base)}Z`;
}

/** The stretches of a dashed bar between `base` and `tip`, each from its inner to its outer end. */
export function dashes(
  base: number,
  tip: number,
  on: number,
  off: number,
): readonly (readonly [number, number])[] {
  const outward = Math.sign(tip - base);
  const length = Math.abs(tip - base);
  const stretches: [number, number][] = [];
  for (let at = 0; at < length - 1.5; at += on + off) {
    stretches.push([base + outward * at, base + outward * Math.min(at + on, length)]);
  }
  return stretches;
}

const px = (value: number) => String(Math.round(value * 100) / 100);

/** Repeatable numbers from 0 to 1: the same item wears the same way on every screen and on paper (FNV-1a, mulberry32). */
function seededRandom(seed: string): () => number {
  let state = 2166136261;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
