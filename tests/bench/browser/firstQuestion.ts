import { median } from '../figures';
import { comparedRows, type Row } from '../report';
import { inTurn } from './inTurn';
import type { Lab } from './lab';
import { openMeasuredPage } from './page';
import { floor, ours, type Questionnaire, surveyJs } from './questionnaires';

interface Arrived {
  /** Milliseconds until the first question was painted and could be answered. */
  readonly answerable: number;
  /** Milliseconds by which tasks were longer than 50 ms, until nothing was left to do. */
  readonly blocked: number;
}

const longest = 50;

/** All render in the browser: the radio is there together with what listens to it. */
async function arriveAt({ arrive }: Questionnaire): Promise<Arrived> {
  const { context, address } = await arrive();
  const measured = await openMeasuredPage(context, { slowdown: 4, line: 'slow 4G' });
  const { page } = measured;
  await page.addInitScript(() => {
    window.bench.arrived = window.bench.painted('label:has(input[type=radio])', '');
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const answerable = await page.evaluate(() => window.bench.arrived);
  const tasks = await measured.longTasks();
  await context.close();
  return { answerable, blocked: tasks.reduce((sum, task) => sum + task - longest, 0) };
}

/** The way to the first question over a slow line, on a machine four times as slow. */
export async function measureFirstQuestion(lab: Lab): Promise<readonly Row[]> {
  const arrived = await inTurn(lab.rounds, {
    ours: () => arriveAt(ours(lab)),
    floor: () => arriveAt(floor(lab)),
    surveyJs: () => arriveAt(surveyJs(lab)),
  });
  const medianOf = (who: keyof typeof arrived, read: (one: Arrived) => number) =>
    median(arrived[who].map(read));
  const answerable = (who: keyof typeof arrived) => medianOf(who, (one) => one.answerable);
  const blocked = (who: keyof typeof arrived) => medianOf(who, (one) => one.blocked);
  return [
    ...comparedRows('first question answerable, slow 4G, 4× CPU', 'ms', answerable('ours'), [
      { name: 'SurveyJS', figure: answerable('surveyJs'), atMost: 0.35 },
      { name: 'floor', figure: answerable('floor') },
    ]),
    ...comparedRows('blocking time on the way there', 'ms', blocked('ours'), [
      { name: 'SurveyJS', figure: blocked('surveyJs') },
      { name: 'floor', figure: blocked('floor') },
    ]),
  ];
}
