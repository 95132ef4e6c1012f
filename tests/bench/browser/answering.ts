import { median, quantile } from '../figures';
import { comparedRows, type Row } from '../report';
import { inTurn } from './inTurn';
import type { Lab } from './lab';
import { type MeasuredPage, openMeasuredPage } from './page';
import { asked, floor, ours, type Questionnaire, surveyJs } from './questionnaires';

/** What one walk through all twenty items took: milliseconds to the next frame, MB at the end. */
interface Walk {
  readonly answers: readonly number[];
  readonly steps: readonly number[];
  readonly heap: number;
}

/** No two neighbours get the same answers: that would be asked about. */
function levelOf(item: number, question: number): number {
  return (item + 2 * question) % 5;
}

async function answer({ page, time }: MeasuredPage, item: number, question: number): Promise<number> {
  const place = question * asked.answers + levelOf(item, question);
  const face = page.locator('label:has(input[type=radio])').nth(place);
  // What moved with the answer before has come to rest, and the pointer is where it will press.
  await face.click({ trial: true });
  const took = await time('click', { selector: 'body' }, () => face.click({ force: true }));
  if (!(await face.locator('input').isChecked()))
    throw new Error(`Answer ${question} to item ${item} did not take.`);
  return took;
}

async function walk({ arrive, title, next, seeChart }: Questionnaire): Promise<Walk> {
  const { context, address } = await arrive();
  const measured = await openMeasuredPage(context, { slowdown: 4 });
  const { page } = measured;
  await page.goto(address);
  await page.getByRole('radio').first().waitFor();
  const answers: number[] = [];
  const steps: number[] = [];
  for (let item = 0; item < asked.items; item += 1) {
    for (let question = 0; question < asked.questions; question += 1) {
      answers.push(await answer(measured, item, question));
    }
    if (item === asked.items - 1) break;
    const shows = { selector: title, words: `Work ${item + 2}` };
    steps.push(await measured.time('click', shows, () => next(page)));
  }
  await seeChart(page);
  const heap = await measured.heap();
  await context.close();
  return { answers, steps, heap };
}

/** Every question of twenty items, on a machine four times as slow; of ten thousand the first twenty. */
export async function measureAnswering(lab: Lab): Promise<readonly Row[]> {
  const walks = await inTurn(lab.rounds, {
    ours: () => walk(ours(lab)),
    many: () => walk(ours(lab, 10_000)),
    floor: () => walk(floor(lab)),
    surveyJs: () => walk(surveyJs(lab)),
  });
  type Who = keyof typeof walks;
  const answersOf = (who: Who) => walks[who].flatMap(({ answers }) => answers);
  const stepsOf = (who: Who) => walks[who].flatMap(({ steps }) => steps);
  const answerIn = (who: Who) => median(answersOf(who));
  const slowestOf = (who: Who) => quantile(answersOf(who), 0.98);
  const stepIn = (who: Who) => median(stepsOf(who));
  const heapOf = (who: Who) => median(walks[who].map(({ heap }) => heap));
  return [
    ...comparedRows('answer to paint, 4× CPU, median', 'ms', answerIn('ours'), [
      { name: 'SurveyJS', figure: answerIn('surveyJs'), atMost: 0.15 },
      { name: 'floor', figure: answerIn('floor'), atMost: 1.3 },
    ]),
    ...comparedRows('answer to paint, 4× CPU, 98 of 100', 'ms', slowestOf('ours'), [
      { name: 'SurveyJS', figure: slowestOf('surveyJs') },
      { name: 'floor', figure: slowestOf('floor') },
    ]),
    ...comparedRows('next item to paint, 4× CPU, median', 'ms', stepIn('ours'), [
      { name: 'SurveyJS', figure: stepIn('surveyJs'), atMost: 0.25 },
      { name: 'floor', figure: stepIn('floor') },
    ]),
    ...comparedRows('answer to paint with 10,000 items, median', 'ms', answerIn('many'), [
      { name: 'with 20', figure: answerIn('ours'), atMost: 1.2 },
    ]),
    ...comparedRows('next item to paint with 10,000 items, median', 'ms', stepIn('many'), [
      { name: 'with 20', figure: stepIn('ours'), atMost: 1.2 },
    ]),
    ...comparedRows('heap at the end', 'MB', heapOf('ours'), [
      { name: 'SurveyJS', figure: heapOf('surveyJs') },
      { name: 'floor', figure: heapOf('floor') },
    ]),
  ];
}
