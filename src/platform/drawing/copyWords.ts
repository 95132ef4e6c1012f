import { svgNode } from './svgNodes';

/** One line of a text as it stands on the page, px from the window's corner. */
interface Line {
  text: string;
  readonly left: number;
  readonly top: number;
}

/** The lines that a text is broken into. */
function linesOf(text: Text): readonly Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  let at = 0;
  for (const character of text.data) {
    range.setStart(text, at);
    at += character.length;
    range.setEnd(text, at);
    const [place] = range.getClientRects();
    if (place === undefined) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - place.top) < place.height / 2) line.text += character;
    else lines.push({ text: character, left: place.left, top: place.top });
  }
  return lines;
}

let pen: CanvasRenderingContext2D | null | undefined;

/** Px from the top of a line to the foot of its letters. */
function ascentOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return parseFloat(fontSize) * 0.8;
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText('x').fontBoundingBoxAscent;
}

/** A text of the page as texts of a drawing, line by line. */
export function copyWords(text: Text, origin: DOMRect): readonly SVGElement[] {
  const parent = text.parentElement;
  if (parent === null || text.data.trim() === '') return [];
  const style = getComputedStyle(parent);
  if (style.visibility === 'hidden') return [];
  const ascent = ascentOf(style);
  return linesOf(text)
    .filter((line) => line.text.trim() !== '')
    .map((line) =>
      svgNode(
        'text',
        {
          x: line.left - origin.left,
          y: line.top - origin.top + ascent,
          fill: style.color,
          'font-family': style.fontFamily,
          'font-size': style.fontSize,
          'font-weight': style.fontWeight,
        },
        document.createTextNode(line.text.replace(/\s+/g, ' ').trim()),
      ),
    );
}
