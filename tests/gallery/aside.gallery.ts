import { writeDocument } from '../../src/document/assessmentDocument';
import { test } from './Camera';
import { example } from './subjects';

test('the ways out of the results', async ({ camera, page }) => {
  await camera.bring(example(camera.say));
  await camera.goTo('results/line');
  await camera.button('take.title').click();
  await camera.take('take-away');
  await camera.button('results.share', page.getByRole('dialog')).click();
  await page.getByRole('dialog').last().locator('textarea, input[readonly]').first().waitFor();
  await camera.take('share');
});

test('a copy of a link, and an empty list', async ({ camera, page }) => {
  await camera.bring(example(camera.say));
  await camera.goTo('rate/restore');
  await camera.take('copy-rate');
  await page.goto('/');
  await camera.button('start.begin').click();
  await page.locator('textarea').waitFor();
  for (const end of [
    'list',
    'today',
    'check',
    'results/line',
    'results/gaps',
    'results/model',
    'results/plan',
    'results/versions',
  ]) {
    await page.evaluate((place) => {
      location.hash = `${location.hash.split('/').slice(0, 3).join('/')}/${place}`;
    }, end);
    await camera.take(`empty-${end.replace('results/', '')}`);
  }
});

test('the ways to add work', async ({ camera, page }) => {
  await camera.bring(example(camera.say));
  await camera.goTo('list');
  for (const way of ['starter', 'csv', 'hand'] as const) {
    await page.getByRole('tab', { name: camera.say(`list.tab.${way}`) }).click();
    await camera.take(`list-${way}`, { whole: true });
  }
});

test('settings: every method of weighing', async ({ camera, page }) => {
  await camera.bring(example(camera.say));
  await camera.goTo('settings');
  const methods = page.locator('main fieldset').first().getByRole('radio');
  for (let at = 1; at < (await methods.count()); at += 1) {
    await methods.nth(at).check({ force: true });
    await camera.take(`settings-${String(at)}`, { whole: true });
  }
});

test('storage that is blocked, a newer file, a broken file, a second tab', async ({
  camera,
  page,
  context,
}) => {
  await page.goto('/');
  await page.locator('main h1').waitFor();
  await camera.drop('broken.dtl.json', '{"format":"draw-the-line","version":1,"assessment":{"items":[{}]}}');
  await page.locator('main [role=alert]').waitFor();
  await camera.take('file-refused');
  const newer: unknown = JSON.parse(writeDocument(example(camera.say)));
  await camera.drop('newer.dtl.json', JSON.stringify(Object.assign(newer ?? {}, { version: 99 })));
  await page.waitForURL(/visit/);
  await camera.take('newer-file');
  const other = await context.newPage();
  await other.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No storage here', 'SecurityError');
    };
  });
  await other.goto('/');
  await other.waitForTimeout(1500);
  await camera.take('storage-blocked', { of: other });
  await page.goto('/');
  await camera.button('start.begin').click();
  await page.locator('textarea').waitFor();
  const second = await context.newPage();
  await second.goto(page.url());
  await second.locator('h1').waitFor();
  await second.waitForTimeout(600);
  await camera.take('second-tab', { of: second });
  await page.goto('/#/a/nowhere');
  await camera.take('gone');
});

const sender = {
  legalName: 'Rivage TI inc.',
  postalAddress: '1250, boulevard René-Lévesque, Montréal (Québec) H3B 4W8',
  contact: 'vieprivee@rivage.example',
  privacyUrl: 'https://rivage.example/privacy',
  withdrawal: 'Write to vieprivee@rivage.example at any time.',
};

test('on somebody else’s page, from picking to the results', async ({ camera, page, locale }) => {
  test.setTimeout(90_000);
  const settings = new URLSearchParams({
    lang: locale ?? 'en',
    'lead-mode': 'message',
    'max-items': '12',
    'cta-label': 'Talk to us',
    'cta-href': 'https://rivage.example/',
    texts: JSON.stringify({ en: { sender }, 'fr-CA': { sender } }),
  });
  await page.goto(`/embed.html?${settings.toString()}`);
  await page.getByRole('checkbox').first().waitFor();
  await camera.take('framed-pick', { whole: true });
  for (let at = 0; at < 12; at += 1) await page.getByRole('checkbox').nth(at).check({ force: true });
  const next = page.getByRole('button', { name: camera.say('framed.pick.next'), exact: true });
  await next.click();
  await camera.take('framed-today', { whole: true });
  await page.getByRole('button', { name: camera.say('framed.today.next') }).click();
  await page.getByRole('radio').first().focus();
  await camera.take('framed-rate', { whole: true });
  for (const set of [
    '5521',
    '1254',
    '3333',
    '5411',
    '1155',
    '2452',
    '4312',
    '5555',
    '1111',
    '1252',
    '2153',
    '0213',
  ]) {
    for (const digit of set) await page.keyboard.press(digit);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { name: camera.say('framed.reasons') }).waitFor();
  await camera.take('framed-results');
  await camera.take('framed-results-whole', { whole: true });
});

test('the page that builds the text to paste', async ({ camera, page }) => {
  await page.goto('/#/embed');
  const preview = page.locator('draw-the-line');
  // It comes when it is scrolled near.
  await preview.evaluate((element) => {
    element.scrollIntoView();
  });
  await preview.waitFor();
  await page.waitForTimeout(1200);
  await camera.take('builder', { whole: true });
});
