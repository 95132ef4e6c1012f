import { median } from '../figures';
import { comparedRows, ownRow, type Row } from '../report';
import { inTurn } from './inTurn';
import type { Lab } from './lab';
import { openMeasuredPage } from './page';

interface Seen {
  /** Milliseconds until the first words or pictures were painted. */
  readonly firstPaint: number;
  /** Layout shift, the sum of all; 0 is a page that stands still. */
  readonly shift: number;
}

/** Opens a page for the first time and watches until nothing arrives any more. */
async function seeFirst(lab: Lab, origin: string): Promise<Seen> {
  const context = await lab.newContext(origin);
  const { page } = await openMeasuredPage(context, { slowdown: 4 });
  await page.goto('/', { waitUntil: 'networkidle' });
  const seen = await page.evaluate(async () => ({
    firstPaint: await window.bench.firstPaint,
    shift: window.bench.layoutShift,
  }));
  await context.close();
  return seen;
}

/** The first page, over a fast line, on a machine four times as slow. */
export async function measureStartPage(lab: Lab): Promise<readonly Row[]> {
  const { ours, floor, surveyJs } = await inTurn(lab.rounds, {
    ours: () => seeFirst(lab, lab.product),
    floor: () => seeFirst(lab, lab.peers.floor),
    surveyJs: () => seeFirst(lab, lab.peers.surveyJs),
  });
  const paintOf = (seen: readonly Seen[]) => median(seen.map(({ firstPaint }) => firstPaint));
  return [
    ...comparedRows('first paint of the start page, 4× CPU', 'ms', paintOf(ours), [
      { name: 'SurveyJS', figure: paintOf(surveyJs), atMost: 0.3 },
      { name: 'floor', figure: paintOf(floor) },
    ]),
    ownRow('layout shift of the start page', median(ours.map(({ shift }) => shift)), '', 0),
  ];
}
