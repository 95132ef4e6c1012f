/** A colour on a screen: red, green and blue from 0 to 1, as sRGB encodes them. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Reads `#rrggbb`; anything else is black. */
export function fromHex(hex: string): Rgb {
  const value = /^#[0-9a-f]{6}$/i.test(hex) ? parseInt(hex.slice(1), 16) : 0;
  return {
    red: ((value >> 16) & 255) / 255,
    green: ((value >> 8) & 255) / 255,
    blue: (value & 255) / 255,
  };
}

/** Writes `#rrggbb`; what lies outside the screen's gamut is cut to its edge. */
export function toHex({ red, green, blue }: Rgb): string {
  const digits = [red, green, blue].map((part) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

function decode(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function encode(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}

/** The amounts of light behind the encoded values, 0 to 1. */
export function toLight({ red, green, blue }: Rgb): Rgb {
  return { red: decode(red), green: decode(green), blue: decode(blue) };
}

/** The encoded values of amounts of light; what lies outside 0 to 1 stays outside. */
export function fromLight({ red, green, blue }: Rgb): Rgb {
  return { red: encode(red), green: encode(green), blue: encode(blue) };
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminanceOf(color: Rgb): number {
  const { red, green, blue } = toLight(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
