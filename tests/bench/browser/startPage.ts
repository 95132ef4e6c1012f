import { median } from '../figures';
import type { Row } from '../report';
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
  const { page } = await openMeasuredPage(context);
  await page.goto('/', { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    shift: window.bench.layoutShift,
  }));
  await context.close();
  return seen;
}

/** The first page, over a fast line. */
export async function measureStartPage(lab: Lab): Promise<readonly Row[]> {
  const ours: Seen[] = [];
  const floor: Seen[] = [];
  const surveyJs: Seen[] = [];
  for (let round = 0; round < lab.rounds; round += 1) {
    ours.push(await seeFirst(lab, lab.product));
    floor.push(await seeFirst(lab, lab.peers.floor));
    surveyJs.push(await seeFirst(lab, lab.peers.surveyjs));
  }
  const paintOf = (seen: readonly Seen[]) => median(seen.map(({ firstPaint }) => firstPaint));
  const measure = 'first paint, fast line';
  return [
    {
      measure,
      ours: paintOf(ours),
      unit: 'ms',
      peer: { name: 'SurveyJS', figure: paintOf(surveyJs) },
      goal: { of: 'ratio', atMost: 0.3 },
    },
    { measure, ours: paintOf(ours), unit: 'ms', peer: { name: 'floor', figure: paintOf(floor) } },
    {
      measure: 'layout shift of the start page',
      ours: Math.max(...ours.map(({ shift }) => shift)),
      unit: '',
      goal: { of: 'figure', atMost: 0 },
    },
  ];
}
