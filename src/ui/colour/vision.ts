import { fromLight, toLight, type Rgb } from './rgb';

/** The ways of seeing colour that are checked: all cones, or without the long, the middle or the short ones. */
export const visions = ['usual', 'protan', 'deutan', 'tritan'] as const;

/** One way of seeing colour. */
export type Vision = (typeof visions)[number];

type Row = readonly [number, number, number];

/** Complete loss of one kind of cone, on amounts of light (Machado, Oliveira & Fernandes 2009, severity 1.0). */
const losses: Readonly<Record<Exclude<Vision, 'usual'>, readonly [Row, Row, Row]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}

/** A colour as it looks to somebody with that vision. */
export function seenBy(vision: Vision, color: Rgb): Rgb {
  if (vision === 'usual') return color;
  const { red, green, blue } = toLight(color);
  const [r, g, b] = losses[vision].map(([x, y, z]) => within(x * red + y * green + z * blue));
  return fromLight({ red: r ?? 0, green: g ?? 0, blue: b ?? 0 });
}
