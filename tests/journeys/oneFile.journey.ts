import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assessmentOf } from '../support/assessments';
import { expect, expectAccessible, test } from './journey';
import { asFile } from './models/StartPage';

const path = resolve(import.meta.dirname, '../../dist-file/draw-the-line.html');
const address = pathToFileURL(path).href;

const asked: string[] = [];

test.beforeEach(({ context }, { title }) => {
  if (!existsSync(path)) throw new Error(`No file for “${title}”: run \`npm run build:file\` first.`);
  asked.length = 0;
  context.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) asked.push(request.url());
  });
});

test.afterEach(() => {
  expect(asked, 'one file asks for nothing, wherever that would be').toEqual([]);
});

test('one file opens by itself and does everything: questions, charts, files in and out, both languages', async ({
  I,
  page,
}) => {
  await page.goto(address);
  await I.start.seeTheThreeWaysIn();
  await expectAccessible(page);
  await I.seeBackupsPlaced();
  await I.results.openTab('Line');
  await I.takeAway.open();
  await page.getByRole('dialog').getByRole('button', { name: 'Share as a link' }).click();
  await expect(page.getByRole('dialog').getByText('This page was opened from a file,')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const svg = readFileSync(await (await I.takeAway.take('The line', 'SVG')).path(), 'utf8');
  expect(svg).toContain('src:url(data:font/woff2;base64,');
  const workbook = await (await I.takeAway.take('Items and results', 'Excel')).path();
  await I.takeAway.take('Board page', 'Word');
  await page.reload();
  await I.results.seeRowCount(1);
  await page.goto(address);
  // Read in the worker, which has no file of its own to come from.
  await I.start.openFile({
    name: 'items.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: readFileSync(workbook),
  });
  await expect(page.getByText('Backups').first()).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que fait votre équipe?');
});

test('one file offers no link that would lead nowhere, and keeps what is typed in it', async ({
  I,
  page,
}) => {
  await page.goto(address);
  await I.start.openFile(asFile(assessmentOf('Backups')));
  await I.frame.keepThis();
  await expect(page).toHaveURL(/#\/a\/(?!visit)/);
  await page.goto(`${address}#/embed`);
  await expect(page.getByText('This is the page in one file.')).toBeVisible();
  await page.goto(address);
  await I.start.seeSaved(['Our IT']);
  await I.start.openSaved('Our IT');
  await expect(page.getByText('Backups').first()).toBeVisible();
});
