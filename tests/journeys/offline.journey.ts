import { expect, test } from './journey';

test('nothing is asked of any network once the screens are there', async ({ I, page, context, baseURL }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  // The browser fetches the picture on its tab whenever it likes; no screen depends on it.
  await page.route('**/icon.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: '<svg/>' }));
  await I.start.open();
  await I.start.seeAnExample();
  await I.results.see(/^You answer for/);
  await I.frame.goTo('Check');
  await I.frame.seeHeading('Does this order look right?');
  await I.frame.keepThis();
  await I.frame.openSettings();
  await I.frame.seeHeading('Settings');
  // The other screens arrive while nothing else is to be done.
  await expect
    .poll(
      async () => {
        const before = asked.length;
        await page.waitForTimeout(1_500);
        return asked.length - before;
      },
      { timeout: 30_000 },
    )
    .toBe(0);
  const loaded = asked.length;
  await context.setOffline(true);
  await I.frame.goTo('Results');
  await I.results.openItem('Escalation path');
  await I.sheet.decideOtherwise('Keep it light', 'it can wait');
  await I.sheet.press('Escape');
  await I.frame.goTo('Rate');
  await I.frame.goTo('Today');
  await I.frame.seeHeading('Who does this today?');
  await I.frame.goTo('List');
  await I.list.paste('Something new');
  await I.frame.seeSaved();
  await context.setOffline(false);
  expect(asked.slice(loaded).filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
  expect(asked.every((url) => url.startsWith(baseURL ?? 'nowhere'))).toBe(true);
  // What was typed into links and addresses never reaches a server: places live behind the hash.
  expect(asked.some((url) => url.includes('?'))).toBe(false);
  await expect(page).toHaveURL(/#\/a\//);
});
