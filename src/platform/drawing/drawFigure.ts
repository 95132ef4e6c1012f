import { copyFigure } from './copyFigure';
import { embedFonts } from './embeddedFonts';
import { svgNode } from './svgNodes';

/** What stands over and under a drawing that has left the page. */
export interface DrawingWords {
  /** The finding. */
  readonly title: string;
  readonly date: string;
}

/** A drawing that stands on its own: no script, nothing from elsewhere, its letters inside. Px. */
export interface FigureDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const usualMargin = 24;
const titleSize = 20;
const titleLine = 26;
const dateSize = 14;
const gap = 16;

function wrap(text: string, room: number, font: string): readonly string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return [text];
  pen.font = font;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && pen.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same figure in light colours, out of sight, with everything that moves at its end. */
function standAside(figure: HTMLElement): HTMLElement {
  const aside = figure.ownerDocument.createElement('div');
  aside.inert = true;
  const { style } = aside;
  style.setProperty('position', 'absolute');
  style.setProperty('left', '-20000px');
  style.setProperty('top', '0');
  style.setProperty('width', `${String(figure.getBoundingClientRect().width)}px`);
  style.setProperty('color-scheme', 'light');
  style.setProperty('color', 'var(--dtl-ink)');
  style.setProperty('--dtl-ground', '#ffffff');
  aside.append(figure.cloneNode(true));
  figure.parentElement?.append(aside);
  for (const motion of aside.getAnimations({ subtree: true })) motion.finish();
  return aside;
}

/** Draws a figure of the page as it is seen, in light colours on white, with its title over it and the date under it. */
export async function drawFigure(figure: HTMLElement, { title, date }: DrawingWords): Promise<FigureDrawing> {
  await document.fonts.ready;
  const aside = standAside(figure);
  try {
    const origin = aside.getBoundingClientRect();
    const { fontFamily: family, color: ink } = getComputedStyle(aside);
    const isBare = title === '' && date === '';
    const margin = isBare ? 0 : usualMargin;
    const width = Math.ceil(origin.width) + 2 * margin;
    const lines = title === '' ? [] : wrap(title, width - 2 * margin, `650 ${String(titleSize)}px ${family}`);
    const top = margin + lines.length * titleLine + (lines.length > 0 ? gap : 0);
    const bottom = top + Math.ceil(origin.height) + gap;
    const height = isBare ? bottom : bottom + dateSize + margin;
    const words = (y: number, size: number, weight: number, text: string) =>
      svgNode(
        'text',
        { x: margin, y, fill: ink, 'font-family': family, 'font-size': size, 'font-weight': weight },
        document.createTextNode(text),
      );
    const fonts = svgNode('style', {});
    const drawing = svgNode(
      'svg',
      { width, height, viewBox: `0 0 ${String(width)} ${String(height)}`, role: 'img' },
      svgNode('title', {}, document.createTextNode(title)),
      fonts,
      svgNode('rect', { width, height, fill: '#ffffff' }),
      ...lines.map((line, index) => words(margin + titleSize + index * titleLine, titleSize, 650, line)),
      svgNode(
        'g',
        { transform: `translate(${String(margin)} ${String(top)})` },
        ...copyFigure(aside, origin),
      ),
      words(bottom + dateSize, dateSize, 400, date),
    );
    fonts.textContent = await embedFonts(drawing.textContent);
    return { svg: writeXml(drawing), width, height };
  } finally {
    aside.remove();
  }
}

/** As text that every XML reader takes: without characters that XML cannot hold. */
function writeXml(drawing: Element): string {
  return new XMLSerializer()
    .serializeToString(drawing)
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD');
}
