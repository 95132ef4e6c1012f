import { expect, test } from './journey';

test.use({ viewport: { width: 390, height: 844 } });

test('no drawing is wider than a phone, not even in the frame in which it first shows', async ({
  I,
  page,
}) => {
  await page.addInitScript(() => {
    const widest = new Map<string, number>();
    Object.assign(window, { widest });
    const look = () => {
      for (const drawing of document.querySelectorAll('main .recharts-surface')) {
        const beyond = Math.round(drawing.getBoundingClientRect().right - innerWidth);
        widest.set(location.hash, Math.max(beyond, widest.get(location.hash) ?? -Infinity));
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await I.openExample();
  for (const place of ['line', 'line/alerts', 'map', 'model', 'versions']) {
    await page.evaluate((end) => (location.hash = `#/a/visit/results/${end}`), place);
    await expect(page.locator('main .recharts-surface').first()).toBeAttached();
    await page.waitForTimeout(200);
  }
  const seen = await page.evaluate(() => [...(Reflect.get(window, 'widest') as Map<string, number>)]);
  expect(seen.length).toBeGreaterThanOrEqual(5);
  expect(seen.filter(([, beyond]) => beyond > 0)).toEqual([]);
});
