import { type Page, test } from '@playwright/test';

/** Screens of the example, by the name of the picture and the end of their address. */
const screens: Readonly<Record<string, string>> = {
  list: 'list',
  today: 'today',
  check: 'check',
  line: 'results/line',
  map: 'results/map',
  gaps: 'results/gaps',
  model: 'results/model',
  plan: 'results/plan',
  versions: 'results/versions',
  sheet: 'results/line/alerts',
  settings: 'settings',
};

async function openExample(page: Page) {
  await page.goto('/');
  await page.getByRole('button', { name: /^(?:See an example|Voir un exemple)$/ }).click();
  await page.waitForURL(/results/);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

test('every screen', async ({ page }, { project }) => {
  const picture = async (name: string, fullPage = false) => {
    await page.waitForTimeout(400);
    await page.screenshot({ path: `test-results/gallery/${name}-${project.name}.png`, fullPage });
  };
  await page.goto('/');
  await picture('start');
  await openExample(page);
  for (const [name, end] of Object.entries(screens)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/a/visit/${end}`);
    await picture(name);
    await picture(`${name}-whole`, true);
  }
  await page.evaluate(() => {
    location.hash = '#/a/visit/rate';
  });
  await picture('rate');
  await page.evaluate(() => {
    location.hash = '#/a/visit/results/line';
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/help';
  });
  await picture('help', true);
});
