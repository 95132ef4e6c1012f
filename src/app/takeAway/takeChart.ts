import { writeMarkdown, writePlainText } from '../../document/report';
import { writeMarkupTable } from '../../document/tableMarkup';
import { copyMarkup, copyText } from '../../platform/clipboard';
import { drawFigure, type DrawingWords } from '../../platform/drawing/drawFigure';
import { rasterize } from '../../platform/drawing/rasterize';
import { saveFile, saveTextFile, toFileName } from '../../platform/files';
import type { TakenTable } from '../../ui/takeAlong';

/** Puts a table on the clipboard, for spreadsheets or as Markdown; false where the browser refuses. */
export function copyTable(table: TakenTable, as: 'cells' | 'markdown'): Promise<boolean> {
  const report = [{ kind: 'table', ...table }] as const;
  return as === 'markdown'
    ? copyText(writeMarkdown(report))
    : copyMarkup(writeMarkupTable(table), writePlainText(report));
}

/** Saves a figure of the page as a picture. Rejects where the browser cannot draw it. */
export async function savePicture(
  figure: HTMLElement,
  words: DrawingWords,
  as: 'png' | 'svg',
): Promise<boolean> {
  const drawing = await drawFigure(figure, words);
  if (as === 'svg') saveTextFile(toFileName(words.title, '.svg'), drawing.svg, 'image/svg+xml');
  else saveFile(toFileName(words.title, '.png'), await rasterize(drawing));
  return true;
}
