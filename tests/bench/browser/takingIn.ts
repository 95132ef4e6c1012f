import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Frame } from '../../journeys/models/Frame';
import { ListPage } from '../../journeys/models/ListPage';
import { StartPage } from '../../journeys/models/StartPage';
import { median } from '../figures';
import { ownRow, type Row } from '../report';
import type { Lab } from './lab';
import { type MeasuredPage, openMeasuredPage } from './page';

/** How long something took, and the longest task on the main thread meanwhile; 0 where none was over 50 ms. */
interface Step {
  readonly took: number;
  readonly longest: number;
}

interface Visit {
  readonly read: Step;
  readonly takenIn: Step;
  readonly undone: Step;
  readonly redone: Step;
}

const header = [
  'Summary',
  'Description',
  'Assignee',
  'Context',
  'Continuity',
  'Capacity',
  'Cross-team',
  'Hours',
  'Done by',
];
const story = 'Somebody looks after this every week, and nobody would notice until it hurts. ';

/** A file of so many rows, half a kilobyte each: 20,000 of them are the 10 MB that may come in. */
function csvOf(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const levels = [1, 5, 25, 125].map((step) => 1 + (Math.floor(at / step) % 5));
    return [`Work ${at}`, `"${story.repeat(6)}"`, `Lead ${at % 40}`, ...levels, at % 60, 'internal'];
  });
  return [header, ...rows].map((cells) => cells.join(',')).join('\n');
}

/** Does something, waits until it is done, and says what it took. */
async function watch(
  { page, forgetTasks, longTasks }: MeasuredPage,
  act: () => Promise<void>,
): Promise<Step> {
  await forgetTasks();
  const begun = await page.evaluate(() => performance.now());
  await act();
  const ended = await page.evaluate(() => performance.now());
  return { took: ended - begun, longest: Math.max(0, ...(await longTasks())) };
}

/** One person takes one file in, takes that back, and does it again. */
async function visit(lab: Lab, file: string, count: number): Promise<Visit> {
  const context = await lab.newContext(lab.product);
  const measured = await openMeasuredPage(context);
  const { page } = measured;
  const [start, list, frame] = [new StartPage(page), new ListPage(page), new Frame(page)];
  await start.open();
  await start.begin();
  const take = page.getByRole('button', { name: `Take in ${count.toLocaleString('en-CA')} rows` });
  const read = await watch(measured, async () => {
    await list.openCsv(file);
    await expect(take).toBeEnabled({ timeout: 60_000 });
  });
  const takenIn = await watch(measured, async () => {
    await take.click();
    await list.seeCount(count);
    await frame.seeSaved(60_000);
  });
  const undone = await watch(measured, async () => {
    await frame.undo();
    await list.see(/Nothing yet/);
    await frame.seeSaved(60_000);
  });
  const redone = await watch(measured, async () => {
    await frame.redo();
    await list.seeCount(count);
    await frame.seeSaved(60_000);
  });
  await context.close();
  return { read, takenIn, undone, redone };
}

/** How long a task may hold up the page, in milliseconds. */
const longestTask = 50;

async function measureRows(lab: Lab, count: number, within?: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'many-rows-'));
  const visits: Visit[] = [];
  try {
    const file = join(folder, 'many.csv');
    writeFileSync(file, csvOf(count));
    for (let round = 0; round < lab.rounds; round += 1) visits.push(await visit(lab, file, count));
  } finally {
    rmSync(folder, { recursive: true });
  }
  const rows = count.toLocaleString('en-CA');
  const rowsOf = (what: string, step: keyof Visit, atMost?: number) => [
    ownRow(`${what}, ${rows} rows`, median(visits.map((seen) => seen[step].took)), 'ms', atMost),
    ownRow(
      '… its longest task over 50 ms',
      median(visits.map((seen) => seen[step].longest)),
      'ms',
      longestTask,
    ),
  ];
  return [
    ...rowsOf('a file chosen until it can be taken in', 'read'),
    ...rowsOf('preview until saved', 'takenIn', within),
    ...rowsOf('undo of that until saved', 'undone'),
    ...rowsOf('redo of that until saved', 'redone'),
  ];
}

/** Many rows that come in from a file: as many as the goal names, and as many as a list holds. */
export async function measureTakingIn(lab: Lab): Promise<readonly Row[]> {
  return [...(await measureRows(lab, 10_000, 3000)), ...(await measureRows(lab, 20_000))];
}
