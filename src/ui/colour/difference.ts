import { fromLight, toLight, type Rgb } from './rgb';

/** A colour by lightness (0 to 100) and two opponent axes (CIELAB under D65). */
export interface Lab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

const white = { x: 0.95047, y: 1, z: 1.08883 };
const edge = 216 / 24389;
const slope = 24389 / 27;

function bend(share: number): number {
  return share > edge ? Math.cbrt(share) : (slope * share + 16) / 116;
}

function unbend(bent: number): number {
  return bent ** 3 > edge ? bent ** 3 : (116 * bent - 16) / slope;
}

/** The colour in CIELAB. */
export function toLab(color: Rgb): Lab {
  const { red, green, blue } = toLight(color);
  const x = bend((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / white.x);
  const y = bend((0.2126729 * red + 0.7151522 * green + 0.072175 * blue) / white.y);
  const z = bend((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / white.z);
  return { lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

/** The colour on a screen; its values lie outside 0 to 1 where no screen can show it. */
export function fromLab({ lightness, a, b }: Lab): Rgb {
  const bent = (lightness + 16) / 116;
  const x = white.x * unbend(bent + a / 500);
  const y = white.y * unbend(bent);
  const z = white.z * unbend(bent - b / 200);
  return fromLight({
    red: 3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
    green: -0.969266 * x + 1.8760108 * y + 0.041556 * z,
    blue: 0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
  });
}

const radians = Math.PI / 180;
const chromaWeight = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const angle = Math.atan2(b, a) / radians;
  return angle < 0 ? angle + 360 : angle;
}

/** How different two colours look, 0 for the same (CIEDE2000; Sharma, Wu & Dalal 2005). */
export function differenceOf(one: Lab, other: Lab): number {
  const stretch = 1 + 0.5 * (1 - chromaWeight((Math.hypot(one.a, one.b) + Math.hypot(other.a, other.b)) / 2));
  const [a1, a2] = [one.a * stretch, other.a * stretch];
  const [c1, c2] = [Math.hypot(a1, one.b), Math.hypot(a2, other.b)];
  const [h1, h2] = [hueOf(a1, one.b), hueOf(a2, other.b)];
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const hue = grey ? h1 + h2 : (h1 + h2) / 2 + (Math.abs(h1 - h2) > 180 ? (h1 + h2 < 360 ? 180 : -180) : 0);
  const lightness = (one.lightness + other.lightness) / 2;
  const chroma = (c1 + c2) / 2;
  const t =
    1 -
    0.17 * Math.cos((hue - 30) * radians) +
    0.24 * Math.cos(2 * hue * radians) +
    0.32 * Math.cos((3 * hue + 6) * radians) -
    0.2 * Math.cos((4 * hue - 63) * radians);
  const dl =
    (other.lightness - one.lightness) /
    (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * radians)) / (1 + 0.015 * chroma * t);
  const rotation = -2 * chromaWeight(chroma) * Math.sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)) * radians);
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}
