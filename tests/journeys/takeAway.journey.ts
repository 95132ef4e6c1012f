import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { expect, expectAccessible, test } from './journey';

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
