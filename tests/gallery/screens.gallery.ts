import { type Page, test } from '@playwright/test';
import { Person } from '../journeys/models/Person';
import { underWay } from '../support/workshopUnderWay';

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

test('the stage of a workshop and the room’s window', async ({ page }, { project }) => {
  const picture = async (of: Page, name: string) => {
    await of.waitForTimeout(400);
    await of.screenshot({ path: `test-results/gallery/${name}-${project.name}.png` });
  };
  const I = new Person(page);
  await I.keepAssessment(underWay);
  await I.workshop.open();
  await I.workshop.seeItem('Server patching');
  await picture(page, 'stage-voting');
  const room = await I.workshop.openSecondScreen();
  const size = page.viewportSize();
  if (size) await room.setViewportSize(size);
  await picture(room, 'room-voting');
  await I.workshop.press('r');
  await picture(page, 'stage-revealed');
  await picture(room, 'room-revealed');
  await I.workshop.next(/^Move on/);
  await picture(page, 'stage-settled');
  await picture(room, 'room-settled');
});
