import { expect, expectAccessible, test } from './journey';

test('the start page says what this is and offers three ways in', async ({ I, page }) => {
  await I.start.open();
  await I.frame.seeHeading('Who should own this work?');
  await I.start.seeTheThreeWaysIn();
  await expect(page.getByText('25 items ≈ 15 minutes. No account.')).toBeVisible();
  await expect(page.getByText('Nothing you type leaves this browser unless you send it.')).toBeVisible();
  await expectAccessible(page);
});

test('the first words stand before any script runs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who should own this work?');
  await expect(page.getByRole('button', { name: 'By myself' })).toBeVisible();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self' 'sha256-/);
  await expect(policy).toHaveAttribute('content', /require-trusted-types-for 'script'/);
  await expect(policy).not.toHaveAttribute('content', /unsafe/);
  await context.close();
});

test('nothing moves when the app takes over from the first picture', async ({ I, page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifted = list
        .getEntries()
        .reduce(
          (sum, entry) => sum + ('value' in entry && typeof entry.value === 'number' ? entry.value : 0),
          0,
        );
      document.documentElement.dataset.shifted = String(
        Number(document.documentElement.dataset.shifted ?? '0') + shifted,
      );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await I.start.open();
  await page.waitForLoadState('networkidle');
  await I.start.seeTheThreeWaysIn();
  const shifted = await page.evaluate(() => Number(document.documentElement.dataset.shifted ?? '0'));
  expect(shifted).toBeLessThan(0.01);
});

test('the policy stops a script that got in all the same', async ({ browser, baseURL }) => {
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const page = await context.newPage();
  await page.goto('/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'document.documentElement.dataset.ran = "yes"';
      document.head.append(script);
    } catch {
      return 'refused';
    }
    return document.documentElement.dataset.ran ?? 'refused';
  });
  expect(ran).toBe('refused');
  await context.close();
});

test('how it works can be read without opening anything', async ({ I, page }) => {
  await page.goto('/#/help');
  await I.frame.seeHeading('How it works');
  await expect(page.getByRole('heading', { name: 'How firm a result is' })).toBeVisible();
  await expectAccessible(page);
});
