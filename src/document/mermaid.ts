/** One item on the map. Pulls are 0 to 1. */
export interface QuadrantPoint {
  readonly name: string;
  readonly insidePull: number;
  readonly partnerPull: number;
}

/** The words around the points. */
export interface QuadrantWords {
  readonly title: string;
  readonly partnerAxis: { readonly low: string; readonly high: string };
  readonly insideAxis: { readonly low: string; readonly high: string };
  readonly ownInside: string;
  readonly keepInHouse: string;
  readonly keepLight: string;
  readonly partner: string;
}

const entities: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
  '&': '#amp;',
  '#': '#35;',
  '%': '#37;',
  '`': '#96;',
  ';': '#59;',
};

/**
 * Text between quotes as Mermaid shows it. What could end the quotes, open a directive, a comment or markup becomes an
 * entity of Mermaid's own; what cannot be seen becomes a space, and nothing at all a dash.
 */
function quoted(text: string): string {
  const shown = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const safe = shown.replace(/["<>&#%`;]/g, (character) => entities[character] ?? '');
  return `"${safe === '' ? '–' : safe}"`;
}

/** From 0 to 1 with two digits at most: Mermaid takes `1`, and not `1.00`. */
function coordinate(pull: number): string {
  return String(Math.round(Math.min(1, Math.max(0, pull)) * 100) / 100);
}

/** The map as a quadrant chart of Mermaid (11): partner pull to the right, inside pull upwards. */
export function writeQuadrant(points: readonly QuadrantPoint[], words: QuadrantWords): string {
  const { title, partnerAxis, insideAxis } = words;
  const lines = [
    `title ${quoted(title).slice(1, -1)}`,
    `x-axis ${quoted(partnerAxis.low)} --> ${quoted(partnerAxis.high)}`,
    `y-axis ${quoted(insideAxis.low)} --> ${quoted(insideAxis.high)}`,
    `quadrant-1 ${quoted(words.ownInside)}`,
    `quadrant-2 ${quoted(words.keepInHouse)}`,
    `quadrant-3 ${quoted(words.keepLight)}`,
    `quadrant-4 ${quoted(words.partner)}`,
    ...points.map(
      ({ name, partnerPull, insidePull }) =>
        `${quoted(name)}: [${coordinate(partnerPull)}, ${coordinate(insidePull)}]`,
    ),
  ];
  return `quadrantChart\n${lines.map((line) => `    ${line}\n`).join('')}`;
}
