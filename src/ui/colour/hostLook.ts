import { leastApart, leastDifference, nearestPassing, type Demands } from './nearest';
import { contrastOf, fromHex } from './rgb';
import type { Vision } from './vision';

/** The colours a host may give, as `#rrggbb`; `null` where the product's own stand. */
export interface HostColors {
  readonly accent: string | null;
  readonly insideColor: string | null;
  readonly partnerColor: string | null;
}

/** One colour that may be given. */
export type HostColor = keyof HostColors;

/** The product's own colours of one theme, as in tokens.css, with the grounds they stand on. */
interface Theme {
  readonly surface: string;
  readonly ground: string;
  readonly ink: string;
  readonly inside: string;
  readonly partner: string;
}

const light: Theme = {
  surface: '#ffffff',
  ground: '#f6f7f5',
  ink: '#1b1f24',
  inside: '#123f86',
  partner: '#d0611c',
};
const dark: Theme = {
  surface: '#252d31',
  ground: '#1c2326',
  ink: '#eef1f0',
  inside: '#6fa1ff',
  partner: '#ffc08f',
};

/** What a page shows in the light where its host gives no colour. */
export const ownColors = {
  accent: light.ink,
  insideColor: light.inside,
  partnerColor: light.partner,
} as const satisfies Readonly<Record<HostColor, string>>;

/** WCAG 2.2: 3 for shapes, 4.5 for words. */
const forShapes = 3;
const forWords = 4.5;

function on(theme: Theme, contrast: number, apartFrom?: string): Demands {
  return { grounds: [theme.surface, theme.ground].map((color) => ({ color, contrast })), apartFrom };
}

/** What is wrong with a given colour on the light page, and what to take instead. */
export interface ColorFinding {
  readonly color: HostColor;
  readonly problem: 'contrast' | 'tooClose';
  /** The contrast, 1 to 21, or the difference to the other side as its worst viewer sees it. */
  readonly measure: number;
  readonly vision: Vision;
  /** `null` where no colour like it would do. */
  readonly proposal: string | null;
}

/** Checks the colours a host gives, on white: each for contrast, then the two sides against each other. */
export function checkColors(colors: HostColors): readonly ColorFinding[] {
  const findings: ColorFinding[] = [];
  const inside = colors.insideColor ?? light.inside;
  for (const color of ['accent', 'insideColor', 'partnerColor'] as const) {
    const given = colors[color];
    if (given === null) continue;
    const contrast = contrastOf(fromHex(given), fromHex(light.ground));
    if (contrast < forShapes) {
      const apartFrom = color === 'partnerColor' ? inside : undefined;
      const proposal = nearestPassing(given, on(light, forShapes, apartFrom));
      findings.push({ color, problem: 'contrast', measure: contrast, vision: 'usual', proposal });
    }
  }
  if (colors.insideColor !== null || colors.partnerColor !== null) {
    const partner = colors.partnerColor ?? light.partner;
    const { vision, difference } = leastApart(fromHex(inside), fromHex(partner));
    if (difference < leastDifference) {
      // The side that was given is the one that can change; where both were, the partner's gives way.
      const color = colors.partnerColor === null ? 'insideColor' : 'partnerColor';
      const [given, other] = color === 'insideColor' ? [inside, partner] : [partner, inside];
      const proposal = nearestPassing(given, on(light, forShapes, other));
      findings.push({ color, problem: 'tooClose', measure: difference, vision, proposal });
    }
  }
  return findings;
}

interface Sides {
  readonly inside: string;
  readonly partner: string;
}

function sidesOn(theme: Theme, colors: HostColors): Sides {
  const inside = nearestPassing(colors.insideColor ?? theme.inside, on(theme, forShapes)) ?? theme.inside;
  const partner = nearestPassing(colors.partnerColor ?? theme.partner, on(theme, forShapes, inside));
  return partner === null ? { inside: theme.inside, partner: theme.partner } : { inside, partner };
}

function wordsOn(theme: Theme, hex: string): string {
  return nearestPassing(hex, on(theme, forWords)) ?? theme.ink;
}

/** A pale ground of that colour, for what lies behind it. */
function tintOf(theme: Theme, hex: string): string {
  return `color-mix(in oklab, ${hex} 12%, ${theme.surface})`;
}

function actionOn(theme: Theme, accent: string): { readonly fill: string; readonly words: string } {
  const fill = nearestPassing(accent, on(theme, forShapes)) ?? theme.ink;
  const [words = theme.surface] = [light.surface, light.ink].toSorted(
    (one, other) => contrastOf(fromHex(other), fromHex(fill)) - contrastOf(fromHex(one), fromHex(fill)),
  );
  if (contrastOf(fromHex(words), fromHex(fill)) >= forWords) return { fill, words };
  const grounds = [...on(theme, forShapes).grounds, { color: words, contrast: forWords }];
  const readable = nearestPassing(fill, { grounds });
  return readable === null ? { fill: theme.ink, words: theme.ground } : { fill: readable, words };
}

/**
 * The tokens of the product in a host's colours, for both themes. A colour nobody could read, or could not tell from
 * the other side, is replaced by the nearest that can be: what a host gives never makes the page worse to read.
 */
export function tokensOf(colors: HostColors): Readonly<Record<`--dtl-${string}`, string>> {
  const tokens: Record<`--dtl-${string}`, string> = {};
  const both = (of: (theme: Theme) => string) => `light-dark(${of(light)}, ${of(dark)})`;
  if (colors.insideColor !== null || colors.partnerColor !== null) {
    const sides = new Map([light, dark].map((theme) => [theme, sidesOn(theme, colors)]));
    for (const side of ['inside', 'partner'] as const) {
      const name = side === 'inside' ? 'in-house' : 'partner';
      const hex = (theme: Theme) => sides.get(theme)?.[side] ?? theme[side];
      tokens[`--dtl-${name}`] = both(hex);
      tokens[`--dtl-${name}-text`] = both((theme) => wordsOn(theme, hex(theme)));
      tokens[`--dtl-${name}-tint`] = both((theme) => tintOf(theme, hex(theme)));
    }
  }
  const { accent } = colors;
  if (accent !== null) {
    tokens['--dtl-action'] = both((theme) => actionOn(theme, accent).fill);
    tokens['--dtl-on-action'] = both((theme) => actionOn(theme, accent).words);
  }
  return tokens;
}
