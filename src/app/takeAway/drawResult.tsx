import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Assessment } from '../../domain/assessment';
import type { Weights } from '../../domain/weights';
import { BoardMap } from '../../features/results/BoardMap';
import { BoardSpine } from '../../features/results/BoardSpine';
import type { TakenDrawing } from '../../features/plan/takeAway/composeFile';
import { itemsWithMostHours, mostRowsOnBoard } from '../../features/plan/boardWords';
import type { Words } from '../../i18n/Words';
import { WordsProvider } from '../../i18n/Words';
import { drawFigure, type DrawingWords } from '../../platform/drawing/drawFigure';
import { rasterize } from '../../platform/drawing/rasterize';
import { standingAside } from '../../platform/drawing/standingAside';

const lineWidth = 980;
const boardWidth = 698;
const mapWidth = 720;
/** A longer line is no picture any more. */
const mostOnPicture = 100;

interface Drawn {
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly now: Date;
  readonly words: Words;
}

function pictureOf(what: 'line' | 'map' | 'boardLine', { assessment, weights }: Drawn): ReactNode {
  if (what === 'map') return <BoardMap assessment={assessment} weights={weights} width={mapWidth} />;
  const onBoard = what === 'boardLine';
  return (
    <BoardSpine
      assessment={assessment}
      weights={weights}
      itemIds={itemsWithMostHours(assessment.items, onBoard ? mostRowsOnBoard : mostOnPicture)}
      width={onBoard ? boardWidth : lineWidth}
      lineAbove={0}
      inColour={!onBoard}
    />
  );
}

function wordsOver(what: 'line' | 'map' | 'boardLine', { assessment, now, words }: Drawn): DrawingWords {
  const { t } = words;
  if (what === 'boardLine') return { title: '', date: '' };
  const { length: total } = assessment.items;
  const cut =
    what === 'line' && total > mostOnPicture ? ` · ${t('board.cut', { shown: mostOnPicture, total })}` : '';
  return {
    title: t('shell.pair', {
      name: assessment.title,
      value: t(what === 'line' ? 'spine.title' : 'take.map'),
    }),
    date: `${words.date(now)}${cut}`,
  };
}

/** Draws one picture of the result out of sight. Rejects where the browser cannot. */
export async function drawResult(what: 'line' | 'map' | 'boardLine', drawn: Drawn): Promise<TakenDrawing> {
  const drawing = await standingAside(async (place) => {
    const root = createRoot(place);
    try {
      flushSync(() => {
        root.render(<WordsProvider locale={drawn.words.locale}>{pictureOf(what, drawn)}</WordsProvider>);
      });
      // Texts are measured once they stand in the page; what follows from that is drawn in the next turn.
      await new Promise((resolve) => setTimeout(resolve, 100));
      return await drawFigure(place, wordsOver(what, drawn));
    } finally {
      root.unmount();
    }
  });
  const png = await rasterize(drawing);
  const { width, height } = drawing;
  return {
    svg: drawing.svg,
    png,
    picture: { png: new Uint8Array(await png.arrayBuffer()), width, height },
  };
}
