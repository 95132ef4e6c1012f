import { assessmentOf, item } from '../support/assessments';
import { expect, expectAccessible, test } from './journey';
import { EvolvePage } from './models/EvolvePage';
import { PlanPage } from './models/PlanPage';
import { SharePage } from './models/SharePage';

const inside = { context: 5, continuity: 5, capacity: 1, crossTeam: 1 } as const;
const outside = { context: 1, continuity: 1, capacity: 5, crossTeam: 5 } as const;

const listed = {
  ...assessmentOf(),
  title: 'Our IT',
  items: [
    item('Service desk', {
      ...inside,
      accountable: 'Desk lead',
      accountableSide: 'inside',
      doneBy: 'inHouse',
    }),
    item('Backups', { ...inside, hoursPerMonth: 10, doneBy: 'inHouse', order: 1 }),
    item('Patching', {
      ...outside,
      hoursPerMonth: 40,
      accountable: 'Vendor lead',
      accountableSide: 'partner',
      doneBy: 'inHouse',
      redrawOn: '2025-01-31',
      order: 2,
    }),
  ],
};

test('the plan is read, copied, and printed on one page of either paper', async ({ I, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const plan = new PlanPage(page);
  await I.openExample();
  await plan.open();
  await plan.seeMove('Finance/ERP care', 30);
  await new SharePage(page).open();
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await plan.openPart('Responsibilities');
  await plan.seeAccountable('Restore tests', 'Not named yet (inside)');
  await I.takeAway.takeThis('Who is what to each item', 'Copy the table as Markdown');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '| Restore tests | Not named yet (inside) |',
  );
  await expectAccessible(page);
  await plan.openPart('Partner brief');
  expect(await plan.copyAsMarkdown()).toContain('### Way back');
  await expectAccessible(page);
  await plan.openPart('Board page');
  await plan.seeBoardDrawn();
  await expectAccessible(page);
  expect(await plan.countSheets('A4')).toBe(1);
  expect(await plan.countSheets('Letter')).toBe(1);
  await I.frame.seeNothingStickOut();
});

test('long names leave room: fewer rows, and still one page of either paper', async ({ I, page }) => {
  const plan = new PlanPage(page);
  const long = 'for every plant, office and warehouse, including the two that came with the acquisition';
  const items = Array.from({ length: 25 }, (_, order) =>
    item(`Work ${String(order + 1)} ${long}`, {
      ...(order % 2 ? inside : outside),
      doneBy: 'inHouse',
      order,
    }),
  );
  await I.keepAssessment({ ...assessmentOf(), title: 'Long', items });
  await I.frame.goTo('Results');
  await plan.open();
  await plan.openPart('Board page');
  await plan.seeBoardDrawn();
  await expect(plan.board.getByText(/^Drawn: the \d+ with the most hours, of 25\./)).toBeVisible();
  await expect.poll(async () => (await plan.board.boundingBox())?.height).toBeLessThanOrEqual(1056);
  expect(await plan.countSheets('A4')).toBe(1);
  expect(await plan.countSheets('Letter')).toBe(1);
  const drawn = await plan.board.getByText(/^Drawn: the/).innerText();
  expect(Number(/\d+/.exec(drawn)?.[0])).toBeGreaterThan(3);
});

test('a phone shows the whole board page', async ({ I, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const plan = new PlanPage(page);
  await I.openExample();
  await plan.open();
  await plan.openPart('Board page');
  await plan.seeBoardDrawn();
  await I.frame.seeNothingStickOut();
  const paper = await plan.board.boundingBox();
  expect(paper?.width).toBeLessThanOrEqual(390);
});

test('a version is kept, compared with what came after, deleted and brought back', async ({ I, page }) => {
  const evolve = new EvolvePage(page);
  await I.keepAssessment(listed);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    location.hash = `${location.hash.split('/').slice(0, 3).join('/')}/results/versions`;
  });
  await evolve.saveVersion('Before summer');
  await expectAccessible(page);
  await page.evaluate(() => {
    location.hash = `${location.hash.split('/').slice(0, 3).join('/')}/rate/Patching`;
  });
  await page.getByRole('checkbox', { name: /^Risk/ }).check();
  await page.evaluate(() => {
    location.hash = `${location.hash.split('/').slice(0, 3).join('/')}/results/versions`;
  });
  await evolve.seeCrossed(
    /Patching: from “place with partner” to .* Marked Risk, and that alone is enough\./,
  );
  await expectAccessible(page);
  await evolve.deleteVersion('Before summer');
  await evolve.bringBack();
  await evolve.seeVersions(1);
  await I.frame.seeSaved();
  await page.reload();
  await evolve.seeVersions(1);
});

test('what is due shows where work is carried on, and goes into a calendar', async ({ I, page }) => {
  const evolve = new EvolvePage(page);
  await I.keepAssessment(listed);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    location.hash = `${location.hash.split('/').slice(0, 3).join('/')}/results/versions`;
  });
  await evolve.seeDue('Patching');
  const calendar = await evolve.saveCalendar();
  expect(calendar).toContain('SUMMARY:Draw the line again: Patching\r\n');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20250131\r\n');
  await I.frame.goHome();
  await expect(page.getByText('Due to be drawn again: Patching.')).toBeVisible();
});

test('published precedents stand beside an item, with their sources', async ({ I, page }) => {
  await I.openExample();
  await page.evaluate(() => {
    location.hash = '#/a/visit/results/line/restore';
  });
  await page.getByText('Who says what').click();
  const source = page.getByRole('link', { name: /opens in a new tab/ }).first();
  await expect(source).toHaveAttribute('href', /^https:/);
  await expectAccessible(page);
});
