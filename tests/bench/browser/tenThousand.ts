import type { BrowserContext, Page } from '@playwright/test';
import { median } from '../figures';
import { ownRow, type Row } from '../report';
import type { Lab } from './lab';
import { type MeasuredPage, openMeasuredPage } from './page';
import { keepWork } from './savedWork';

const count = 10_000;

/** What one visit to a list of ten thousand showed: milliseconds, MB, and the longest task of each step. */
interface Visit {
  readonly list: number;
  readonly heap: number;
  readonly line: number;
  readonly lineTask: number;
  readonly found: number;
  readonly narrowed: number;
  readonly map: number;
  readonly mapTask: number;
  readonly weighed: number;
}

async function longestTask({ longTasks }: MeasuredPage): Promise<number> {
  return Math.max(0, ...(await longTasks()));
}

/** Opens the saved list by its address, as a bookmark does: how long until its first row is painted, and what it holds. */
async function openList(context: BrowserContext, address: string) {
  const measured = await openMeasuredPage(context);
  const { page } = measured;
  await page.goto(`${address}/list`);
  const list = await page.evaluate(() =>
    window.bench.painted('ul button, ol button, [role=list] button', 'Work 1'),
  );
  await measured.longTasks();
  const heap = await measured.heap();
  await page.close();
  return { list, heap };
}

/** Types a name into the search, then shows one placement of all, and says what each took. */
async function narrow({ page, time }: MeasuredPage) {
  const shown = { selector: '[role=search] [role=status]', words: `of ${count.toLocaleString('en')}` };
  const search = page.getByRole('searchbox', { name: 'Search' });
  const found = await time('input', shown, () => search.fill('Work 77'));
  await search.fill('');
  const show = page.getByRole('combobox', { name: 'Show' });
  const placement = show.getByRole('option', { name: /^Keep in-house/ });
  const narrowed = await time('change', shown, async () => show.selectOption(await placement.innerText()));
  return { found, narrowed };
}

/** Turns one weight on the map by one step. */
async function weigh({ page, time }: MeasuredPage): Promise<number> {
  await page.getByRole('radio', { name: 'Direct' }).check({ force: true });
  const slider = page.getByRole('slider').first();
  await slider.focus();
  return time('input', { selector: 'body' }, () => slider.press('ArrowLeft'));
}

const firstMark: Readonly<Record<'line' | 'map', string>> = {
  line: '[data-part="bar"]',
  map: '[role=group][aria-label^="Work items by"] button',
};

/** Follows a link of the page and watches until the picture behind it is painted. */
async function seePicture(
  measured: MeasuredPage,
  view: 'line' | 'map',
  act: (page: Page) => Promise<unknown>,
) {
  await measured.forgetTasks();
  const picture = await measured.time('click', { selector: firstMark[view] }, () => act(measured.page));
  return { picture, task: await longestTask(measured) };
}

async function visit(lab: Lab): Promise<Visit> {
  const context = await lab.newContext(lab.product);
  const address = await keepWork(context, count, 0);
  const { list, heap } = await openList(context, address);
  const measured = await openMeasuredPage(context);
  const { page } = measured;
  await page.goto(`${address}/check`);
  const line = await seePicture(measured, 'line', () =>
    page.getByRole('button', { name: 'See results' }).click(),
  );
  const { found, narrowed } = await narrow(measured);
  const map = await seePicture(measured, 'map', () =>
    page.getByRole('link', { name: 'Map', exact: true }).click(),
  );
  const weighed = await weigh(measured);
  await context.close();
  return {
    list,
    heap,
    line: line.picture,
    lineTask: line.task,
    found,
    narrowed,
    map: map.picture,
    mapTask: map.task,
    weighed,
  };
}

/** Ten thousand items, on the machine as it is: opened, placed, looked for, turned. */
export async function measureTenThousand(lab: Lab): Promise<readonly Row[]> {
  const visits: Visit[] = [];
  for (let round = 0; round < lab.rounds; round += 1) visits.push(await visit(lab));
  const medianOf = (read: (one: Visit) => number) => median(visits.map(read));
  return [
    ownRow(
      '10,000 items from storage to a usable list',
      medianOf(({ list }) => list),
      'ms',
      1500,
    ),
    ownRow(
      'heap with 10,000 items open',
      medianOf(({ heap }) => heap),
      'MB',
      120,
    ),
    ownRow(
      'their results: first picture of the line',
      medianOf(({ line }) => line),
      'ms',
      500,
    ),
    ownRow(
      'longest task on the way there',
      medianOf(({ lineTask }) => lineTask),
      'ms',
      50,
    ),
    ownRow(
      'a name looked for on the line',
      medianOf(({ found }) => found),
      'ms',
      100,
    ),
    ownRow(
      'one placement shown on the line',
      medianOf(({ narrowed }) => narrowed),
      'ms',
      100,
    ),
    ownRow(
      'first picture of the map',
      medianOf(({ map }) => map),
      'ms',
      500,
    ),
    ownRow(
      'longest task on the way to the map',
      medianOf(({ mapTask }) => mapTask),
      'ms',
      50,
    ),
    ownRow(
      'a weight turned on the map',
      medianOf(({ weighed }) => weighed),
      'ms',
      100,
    ),
  ];
}
