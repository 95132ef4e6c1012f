import { readFileSync } from 'node:fs';
import { hostBuild, type OwnHost } from '../support/releases';
import { assessmentOf } from '../support/assessments';
import { expect, expectAccessible, test as base } from './journey';
import { Person } from './models/Person';
import { asFile } from './models/StartPage';

const test = base.extend<{ host: OwnHost }>({
  host: async ({ browserName }, use) => {
    const host = await hostBuild();
    await use(host);
    await host.goAway();
    expect(browserName).toBe('chromium');
  },
  alsoFrom: async ({ host }, use) => {
    await use([host.origin]);
  },
});

test.use({ serviceWorkers: 'allow' });

/** Waits until the page is kept, which takes as long as it takes; nothing on the screen says so. */
const untilKept = () => navigator.serviceWorker.ready.then(({ scope }) => scope);

const release = () => document.querySelector('meta[name=release]')?.getAttribute('content') ?? 'first';

/** Goes on until it is said; a busy browser may need a moment to hear of it. */
async function seeOnTheNextScreen(I: Person, words: RegExp) {
  await expect(async () => {
    await I.frame.goTo('List');
    await I.frame.goTo('Today');
    await I.frame.seeNotice(words, 1_000);
  }).toPass({ timeout: 30_000 });
}

test('after one visit everything works without any server: questions, charts, both languages, files', async ({
  I,
  page,
  host,
}) => {
  await page.goto(host.address);
  expect(await page.evaluate(untilKept)).toBe(host.address);
  await host.goAway();
  await page.reload();
  await I.seeBackupsPlaced();
  for (const view of ['Gray areas', 'Operating model', 'Plan', 'Versions']) {
    await page.getByRole('link', { name: view }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await I.results.openTab('Line');
  const csv = readFileSync(await (await I.takeAway.take('Items and results', 'CSV')).path(), 'utf8');
  expect(csv).toContain('Backups');
  await I.takeAway.take('Items and results', 'Excel');
  await I.takeAway.take('Board page', 'Word');
  await I.frame.openSettings();
  await I.frame.seeHeading('Settings');
  await I.frame.goTo('List');
  await page.getByRole('banner').getByRole('button', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que fait votre équipe?');
  await page.getByRole('banner').getByRole('button', { name: 'English' }).click();
  await page.goto(`${host.address}index.html#/help`);
  await I.frame.seeHeading('How it works');
  await page.goto(host.address);
  await I.start.openFile(asFile(assessmentOf('From a file')));
  await expect(page.getByText('From a file')).toBeVisible();
});

test('a newer version waits until it is asked for, and other tabs keep what theirs is made of', async ({
  I,
  page,
  host,
  context,
}) => {
  await page.goto(host.address);
  await page.evaluate(untilKept);
  await I.start.begin();
  await I.list.paste('Backups');
  await I.frame.seeSaved();
  const other = new Person(await context.newPage());
  await other.page.goto(page.url());
  await other.frame.seeHeading('What does your team do?');
  host.publishNext();
  const ready = /A newer version of this page is ready/;
  const isWaiting = () => navigator.serviceWorker.getRegistration().then((found) => !!found?.waiting);
  await page.reload();
  await expect.poll(() => page.evaluate(isWaiting), { timeout: 30_000 }).toBe(true);
  // What is on the screen does not move for it.
  await I.frame.seeNoNotice(ready);
  await seeOnTheNextScreen(I, ready);
  expect(await page.evaluate(release)).toBe('first');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => page.evaluate(release).catch(() => 'reloading')).toBe('next');
  await I.frame.seeHeading('Who does this today?');
  await expect(page.getByRole('row', { name: /^Backups/ })).toBeVisible();
  await I.frame.seeNoNotice(ready);

  expect(await other.page.evaluate(release)).toBe('first');
  await other.frame.openSettings();
  await other.frame.seeHeading('Settings');
  await seeOnTheNextScreen(other, ready);
  await other.page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => other.page.evaluate(release).catch(() => 'reloading')).toBe('next');
  await expect(other.page.getByRole('row', { name: /^Backups/ })).toBeVisible();

  await page.close();
  await other.page.close();
  const later = await context.newPage();
  await later.goto(host.address);
  // What only the first release needed goes once no page of it is left.
  await expect.poll(() => later.evaluate(() => caches.keys())).toEqual(['draw-the-line /team/line/ next']);
});

test('a part that does not arrive can be asked for again, and a copy that is not saved stays', async ({
  browser,
  baseURL,
}) => {
  // In a context of its own: the browser complains about the missing file, as it should.
  const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) });
  const I = new Person(await context.newPage());
  await I.page.route('**/SettingsPage-*', (route) => route.abort());
  await I.start.open();
  await I.start.openFile(asFile(assessmentOf('Backups')));
  await I.frame.seeNotice('This is a copy.');
  await I.frame.goTo('List');
  await I.list.paste('Patching');
  await I.frame.openSettings();
  await I.frame.seeHeading('This part could not be loaded');
  await expectAccessible(I.page);
  await I.frame.seeNotice('This is a copy.');
  await I.page.getByRole('button', { name: 'Try again' }).click();
  await I.frame.seeHeading('This part could not be loaded');
  await I.page.unroute('**/SettingsPage-*');
  await I.page.getByRole('button', { name: 'Try again' }).click();
  await I.frame.seeHeading('Settings');
  await I.frame.goTo('List');
  await expect(I.page.getByText('Patching')).toBeVisible();
  await context.close();
});
