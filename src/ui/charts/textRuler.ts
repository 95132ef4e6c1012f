/** Width in px of a text set at a size (px) and weight. */
export type TextRuler = (text: string, size: number, weight: number) => number;

/** Share of the size an average character takes when nothing can be measured. */
const roughAdvance = 0.56;
const measuredAt = 100;
/** Latin letters are looked up in a table, everything else in a map. */
const tabled = 0x180;
/** What comes before it only steers. */
const firstDrawn = 32;
/** Filters and sorting ask for the same texts again. */
const mostKnown = 40_000;

/** What texts take up by and large, where nothing has been measured yet or nothing can be. */
export const estimateText: TextRuler = (text, size) => text.length * size * roughAdvance;

/**
 * A ruler for one font family. Sums the advance of each character, each measured once, so that ten thousand names
 * cost no more than walking their letters; kerning only ever makes the drawn text a little narrower.
 * Without a canvas it estimates.
 */
export function createTextRuler(family: string): TextRuler {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return estimateText;

  const advancesByWeight = new Map<number, Float32Array>();
  const advanceOf = (code: number, weight: number): number => {
    context.font = `${String(weight)} ${String(measuredAt)}px ${family}`;
    return context.measureText(String.fromCodePoint(code)).width / measuredAt;
  };
  const rare = new Map<string, number>();
  const rareAdvance = (code: number, weight: number): number => {
    const key = `${String(weight)} ${String(code)}`;
    const known = rare.get(key) ?? advanceOf(code, weight);
    rare.set(key, known);
    return known;
  };
  const measure = (text: string, weight: number): number => {
    let advances = advancesByWeight.get(weight);
    if (advances === undefined) {
      advances = new Float32Array(tabled).fill(NaN).fill(0, 0, firstDrawn);
      advancesByWeight.set(weight, advances);
    }
    let sum = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.codePointAt(index) ?? 0;
      if (code > 0xffff) index += 1;
      let advance = advances[code] ?? rareAdvance(code, weight);
      if (Number.isNaN(advance)) {
        advance = advanceOf(code, weight);
        advances[code] = advance;
      }
      sum += advance;
    }
    return sum;
  };
  const knownByWeight = new Map<number, Map<string, number>>();
  return (text, size, weight) => {
    let known = knownByWeight.get(weight);
    if (known === undefined || known.size > mostKnown) {
      known = new Map();
      knownByWeight.set(weight, known);
    }
    let width = known.get(text);
    if (width === undefined) {
      width = measure(text, weight);
      known.set(text, width);
    }
    return width * size;
  };
}
