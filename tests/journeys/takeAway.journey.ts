import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { assessmentOf, item } from '../support/assessments';
import { expect, expectAccessible, test } from './journey';
import { PlanPage } from './models/PlanPage';

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

test('every file is taken from one place, and holds what it says', async ({ I, page }) => {
  await I.openExample();
  await I.takeAway.open();
  await expectAccessible(page);

  const record = await textOf(await I.takeAway.save('Decision record', 'Markdown'));
  expect(record).toContain('## Where each item belongs');
  expect(record).toMatch(/\| Server patching \| Place with partner/);

  const raci = await textOf(await I.takeAway.save('Responsibilities (RACI)', 'CSV'));
  expect(raci).toContain('Restore tests,Not named yet (inside)');
  const raciTable = await textOf(await I.takeAway.save('Responsibilities (RACI)', 'Markdown'));
  expect(raciTable).toContain('| Restore tests | Not named yet (inside) |');

  const brief = await textOf(await I.takeAway.save('Partner brief', 'Markdown'));
  expect(brief).toContain('### Way back');

  const quadrant = await textOf(await I.takeAway.save('The map', 'Mermaid'));
  expect(quadrant).toMatch(/^quadrantChart\n/);
  expect(quadrant).toMatch(/"Restore tests": \[[01](\.\d+)?, [01](\.\d+)?\]/);

  const workbook = await I.takeAway.save('Items and results', 'Excel');
  const sheets = await readExcelFile(await workbook.path());
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Items', 'Responsibilities', 'Gaps', 'Readiness']);
  expect(sheets[0]?.data).toHaveLength(26);
  await I.takeAway.close();
});

test('Word files and pictures hold the line as it is drawn', async ({ I }) => {
  await I.openExample();
  await I.takeAway.open();
  for (const what of ['Board page', 'Partner brief'] as const) {
    const file = readFileSync(await (await I.takeAway.save(what, 'Word')).path());
    expect(file.subarray(0, 2).toString('latin1')).toBe('PK');
    expect(file.includes('word/media/')).toBe(what === 'Board page');
  }
  for (const what of ['The line', 'The map'] as const) {
    const svg = await textOf(await I.takeAway.save(what, 'SVG'));
    expect(svg).toContain('Restore tests');
    expect(svg).toContain('url(data:font/woff2;base64,');
    const png = readFileSync(await (await I.takeAway.save(what, 'PNG')).path());
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
    expect(png.readUInt32BE(16)).toBe(2 * width);
  }
});

test('a chart is copied as cells or Markdown, and saved as the picture it is, in light colours', async ({
  I,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.emulateMedia({ colorScheme: 'dark' });
  await I.openExample();
  await I.takeAway.takeThis('Who owns each item', 'Copy the table for a spreadsheet');
  const copied = await page.evaluate(async () => {
    const [entry] = await navigator.clipboard.read();
    const read = async (type: string) => (await entry?.getType(type))?.text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(copied.html).toContain('<td>Restore tests</td>');
  expect(copied.text).toMatch(/^Item\tLean\tPlacement\t/);
  expect(copied.text?.trimEnd().split('\n')).toHaveLength(26);
  await I.takeAway.takeThis('Who owns each item', 'Copy the table as Markdown');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\| Item \| Lean \|/);
  await I.gaps.open();
  await I.takeAway.takeThis('What is missing', 'Copy the table as Markdown');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('| No name | Restore tests |');
  await page.goBack();

  const saving = page.waitForEvent('download');
  await I.takeAway.takeThis('Who owns each item', 'Save the picture as SVG');
  const download = await saving;
  expect(download.suggestedFilename()).toBe('Who owns each item.svg');
  const svg = await textOf(download);
  expect(svg).toContain('rgb(18, 63, 134)');
  expect(svg).not.toMatch(/<(?:script|foreignObject|image|a)\b|\son\w+=|href=/i);
  expect(svg.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:/);
  // A picture that is no well-formed XML, or that wants something from elsewhere, is not decoded.
  const width = await page.evaluate(async (text) => {
    const picture = new Image();
    picture.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    await picture.decode();
    return picture.naturalWidth;
  }, svg);
  expect(width).toBe(Number(/width="(\d+)"/.exec(svg)?.[1]));
});

test('the full report prints on either paper, numbered, and the board page on one sheet', async ({
  I,
  page,
}) => {
  await I.openExample();
  await I.takeAway.open();
  await I.takeAway.press('Full report', 'Print');
  const plan = new PlanPage(page);
  await expect(plan.report.getByRole('img')).toBeVisible();
  await expect(plan.report.getByText('Keep Service desk in-house.')).toBeVisible();
  await expectAccessible(page);
  await I.frame.seeNothingStickOut();
  expect(await plan.countSheets('A4')).toBeGreaterThan(5);
  expect(await plan.countSheets('Letter')).toBeLessThan(14);
  await page.goBack();
  await I.takeAway.open();
  await I.takeAway.press('Board page', 'Print');
  await plan.seeBoardDrawn();
  expect(await plan.countSheets('Letter')).toBe(1);
});

test('two thousand items become one workbook', async ({ I }) => {
  const items = Array.from({ length: 2000 }, (_, order) =>
    item(`Work ${String(order)}`, { context: 5, continuity: 5, capacity: 1, crossTeam: 1, order }),
  );
  await I.keepAssessment({ ...assessmentOf(), items });
  await I.frame.goTo('Results');
  const workbook = await I.takeAway.take('Items and results', 'Excel');
  const sheets = await readExcelFile(await workbook.path());
  expect(sheets[0]?.data).toHaveLength(2001);
});
