import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './journey';
import { wordsThatDoNotFit } from './models/textFit';

test.use({ locale: 'fr-CA' });

function language(page: Page, name: 'English' | 'Français') {
  return page.getByRole('banner').getByRole('button', { name });
}

test('a browser that asks for French is greeted in French before the app is there', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'fr-CA', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('À qui revient ce travail?');
  await expect(page.getByRole('button', { name: 'Par moi-même' })).toBeVisible();
  await expect(page.getByText('Who should own this work?')).toHaveCount(0);
  await expect(page.locator('svg').first()).toBeVisible();
  await context.close();
});

test('the whole way can be gone in French, and no word is lost by changing the language', async ({
  page,
}) => {
  await page.goto('/');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Par moi-même' }).click();
  await page.getByLabel('Une tâche par ligne').fill('Sauvegardes\nExceptions de risque');
  await language(page, 'English').press('Enter');
  await expect(language(page, 'English')).toBeFocused();
  await expect(language(page, 'English')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('One item a line')).toHaveValue('Sauvegardes\nExceptions de risque');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await language(page, 'Français').click();
  await expect(page.getByLabel('Une tâche par ligne')).toHaveValue('Sauvegardes\nExceptions de risque');
  await page.getByRole('button', { name: 'Ajouter 2 tâches' }).click();
  await page.getByRole('button', { name: 'Ensuite : qui le fait aujourd’hui' }).click();
  await page.getByRole('row', { name: /^Sauvegardes/ }).focus();
  await page.keyboard.press('t');
  await expect(page.getByRole('row', { name: /^Sauvegardes : En continu, Partagé/ })).toBeVisible();
  await page.getByRole('button', { name: 'Ensuite : quatre questions' }).click();
  await expect(page).toHaveTitle('Répondre · Mon travail TI · Draw the Line');
  for (const answer of ['4', '4', '2', '2']) await page.keyboard.press(answer);
  await language(page, 'English').click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(4);
  await expect(page).toHaveTitle('Rate · Mon travail TI · Draw the Line');
  await language(page, 'Français').click();
  await expect(page.getByRole('region', { name: 'Comment vos réponses agissent' })).toContainText(
    'Sauvegardes : à garder à l’interne.',
  );
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sauvegardes');
});

test('French numbers, and what is open stays open when the language changes', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Voir un exemple' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('En cogestion, sans les conditions.');
  await expect(page.getByText(/^Vous répondez de 18 tâches sur 25\./)).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^Tri des alertes de sécurité/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'Tri des alertes de sécurité' })).toBeVisible();
  await expect(page.getByText(/\d\u00a0% de toutes les pondérations possibles/).first()).toBeVisible();
  await expectAccessible(page);
});

test('a choice outlives the visit and outweighs the browser', async ({ page }) => {
  await page.goto('/');
  await language(page, 'English').click();
  // Chosen is what shows: its words come first.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who should own this work?');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who should own this work?');
});

const screens = [
  'list',
  'today',
  'rate',
  'check',
  'results/line',
  'results/line/alerts',
  'results/map',
  'results/gaps',
  'results/model',
  'results/plan',
  'results/versions',
  'settings',
];

for (const width of [390, 1440])
  test(`no French word is cut off on a page ${width} px wide`, async ({ I, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    expect(await wordsThatDoNotFit(page)).toEqual([]);
    await I.frame.seeNothingStickOut();
    await page.getByRole('button', { name: 'Voir un exemple' }).click();
    await page.waitForURL(/results/);
    for (const screen of screens) {
      await page.evaluate((end) => {
        location.hash = `#/a/visit/${end}`;
      }, screen);
      await page.getByText('Ouverture…').waitFor({ state: 'detached' });
      await page.getByRole('heading').first().waitFor();
      expect.soft(await wordsThatDoNotFit(page), screen).toEqual([]);
      await I.frame.seeNothingStickOut();
    }
  });
