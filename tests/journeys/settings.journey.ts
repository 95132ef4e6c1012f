import { expect, expectAccessible, test } from './journey';

test('weights by rank say what crosses before they are used', async ({ I, page }) => {
  await I.openExample();
  await I.frame.openSettings();
  await I.frame.seeHeading('Settings');
  await expectAccessible(page);
  await I.settings.choose('By rank');
  await I.settings.seeWeight('Context', 52);
  for (let place = 0; place < 3; place += 1) await I.settings.moveUp('Cross-team');
  await I.settings.seeWeight('Cross-team', 52);
  await I.settings.seeWeight('Capacity', 6);
  await I.settings.see(/placements? changes?/);
  await I.settings.useTheseWeights();
  await I.frame.goTo('Results');
  await I.results.see('Weights: by rank.');
  await I.frame.undoByKey();
  await expect(page.getByText('Weights: by rank.')).toHaveCount(0);
});

test('cross-team can be turned round or left out, and then it is not asked', async ({ I, page }) => {
  await I.openExample();
  await I.frame.openSettings();
  await I.settings.choose('Turned round');
  await I.settings.see('Work that hangs together with other work points inside.');
  await I.settings.useThis();
  await I.frame.goTo('Results');
  await I.results.see('cross-team turned round');
  await I.frame.openSettings();
  await I.settings.choose('Off');
  await I.settings.useThis();
  await I.frame.goTo('Rate');
  await expect(page.getByRole('group', { name: 'How short are we of time or skill' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'How many teams or systems' })).toHaveCount(0);
});

test('dark stays dark after a reload, before anything is drawn', async ({ I, page }) => {
  await I.openExample();
  await I.frame.openSettings();
  await I.settings.choose('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page);
  await page.goto('/');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await I.start.seeTheThreeWaysIn();
  await expectAccessible(page);
});

test('with shortcuts off a digit does nothing', async ({ I, page }) => {
  await I.beginRating('Backups', 'Patching');
  await I.frame.openSettings();
  await I.settings.switchShortcutsOff();
  await page.goBack();
  await I.rate.seeItem('Backups');
  await page.getByRole('radio', { name: /^1, Almost nothing/ }).focus();
  await I.rate.press('4', ']', '?');
  await I.rate.seeItem('Backups');
  await I.rate.seeQuestionIsOpen('context');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('forget everything really forgets, and only after the word', async ({ I, page }) => {
  await I.beginList('Backups');
  await I.frame.openSettings();
  await I.settings.choose('Dark');
  await I.settings.forgetEverything('nonsense');
  await I.settings.see('Type the word forget to make sure.');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: /^Type forget/ }).fill('forget');
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await I.start.seeTheThreeWaysIn();
  await I.start.seeSaved([]);
  await page.reload();
  await I.start.seeSaved([]);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
});
