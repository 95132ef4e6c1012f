import { differenceOf, fromLab, toLab, type Lab } from './difference';
import { contrastOf, fromHex, toHex, type Rgb } from './rgb';
import { seenBy, visions, type Vision } from './vision';

/** What a colour must hold out against. */
export interface Demands {
  /** Colours it stands on, each with the least contrast. */
  readonly grounds: readonly { readonly color: string; readonly contrast: number }[];
  /** A colour it must not be mistaken for, by anybody. */
  readonly apartFrom?: string | undefined;
}

/**
 * The least CIEDE2000 by which two sides must differ for every vision. Our assumption: differences under about ten
 * are told apart side by side only; twice that is told apart on bars that stand rows apart.
 */
export const leastDifference = 20;

/** The smallest difference between two colours over all visions, and whose it is. */
export function leastApart(one: Rgb, other: Rgb): { readonly vision: Vision; readonly difference: number } {
  return visions
    .map((vision) => ({
      vision,
      difference: differenceOf(toLab(seenBy(vision, one)), toLab(seenBy(vision, other))),
    }))
    .reduce((least, next) => (next.difference < least.difference ? next : least));
}

/** Whether a colour meets every demand. */
export function meets(color: Rgb, demands: Demands): boolean {
  const { apartFrom } = demands;
  return (
    canBeSeen(color, demands) &&
    (apartFrom === undefined || leastApart(color, fromHex(apartFrom)).difference >= leastDifference)
  );
}

function canBeSeen(color: Rgb, { grounds }: Demands): boolean {
  return grounds.every((ground) => contrastOf(color, fromHex(ground.color)) >= ground.contrast);
}

const ownHue = [0];
const everyHue = Array.from({ length: 24 }, (_, step) => step * 15 - 180);

function* candidatesAround({ a, b }: Lab, turns: readonly number[]): Generator<Lab> {
  const chroma = Math.hypot(a, b);
  const hue = Math.atan2(b, a);
  for (let lightness = 4; lightness <= 96; lightness += 2) {
    for (const turn of turns) {
      for (const share of [1, 0.75, 0.5, 0.25]) {
        const angle = hue + (turn * Math.PI) / 180;
        yield { lightness, a: chroma * share * Math.cos(angle), b: chroma * share * Math.sin(angle) };
      }
    }
  }
}

function canBeShown({ red, green, blue }: Rgb): boolean {
  return [red, green, blue].every((part) => part >= -0.001 && part <= 1.001);
}

/**
 * The colour itself where it meets the demands, else the one that looks most like it and does: first among its own hue,
 * so that a host stays recognisable, then among all. `null` where no colour would do.
 */
export function nearestPassing(hex: string, demands: Demands): string | null {
  const wanted = fromHex(hex);
  if (meets(wanted, demands)) return toHex(wanted);
  const lab = toLab(wanted);
  for (const turns of [ownHue, everyHue]) {
    const byLikeness = [...candidatesAround(lab, turns)]
      .map((candidate) => ({ candidate, color: fromLab(candidate) }))
      .filter(({ color }) => canBeShown(color) && canBeSeen(color, demands))
      .map(({ candidate, color }) => ({ written: toHex(color), away: differenceOf(lab, candidate) }))
      .sort((one, other) => one.away - other.away);
    // What is written as #rrggbb is what will be seen, so that is what must pass.
    const found = byLikeness.find(({ written }) => meets(fromHex(written), demands));
    if (found !== undefined) return found.written;
  }
  return null;
}
