import { expectAccessible, expect, test } from './journey';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the whole way works by touch, and nothing sticks out', async ({ I, page }) => {
    await I.start.open();
    await I.frame.seeNothingStickOut();
    await expectAccessible(page);
    await I.start.begin();
    await I.frame.seeHeading('What does your team do?');
    await I.frame.seeItsTop();
    await I.list.paste('Backups\nPatching\nEscalation of everything that nobody has thought about so far');
    await I.frame.seeNothingStickOut();
    // Judged from the top: a row that the foot covers by half is no target to measure.
    await page.evaluate(() => scrollTo(0, 0));
    await expectAccessible(page);
    await I.list.next();
    await I.frame.seeHeading('Who does this today?');
    await I.frame.seeNothingStickOut();
    await expectAccessible(page);
    await I.today.next();
    for (const name of ['Backups', 'Patching', 'Escalation']) {
      await I.rate.seeItem(new RegExp(`^${name}`));
      await I.frame.seeNothingStickOut();
      await I.rate.answer('context', name === 'Patching' ? 1 : 5);
      await I.rate.answer('continuity', name === 'Patching' ? 2 : 4);
      await I.rate.answer('capacity', 'Not sure');
      await I.rate.answer('crossTeam', 2);
      if (name === 'Backups') await expectAccessible(page);
      await I.rate.next();
    }
    await I.frame.seeHeading('Does this order look right?');
    await I.frame.seeNothingStickOut();
    await expectAccessible(page);
    await I.check.seeResults();
    await I.results.see(/^You answer for/);
    await I.frame.seeNothingStickOut();
    await expectAccessible(page);
    await I.results.openItem('Backups');
    await I.sheet.seeItem('Backups');
    await expectAccessible(page);
    await I.sheet.close();
    await I.results.openTab('Map');
    await I.frame.seeNothingStickOut();
    await expectAccessible(page);
    await I.frame.openSettings();
    await I.frame.seeNothingStickOut();
    await expectAccessible(page);
  });
});

test('the whole way works with the keyboard alone', async ({ I, page }) => {
  /** Goes on with Tab until that has the focus. */
  const tabTo = async (role: 'button' | 'textbox' | 'option' | 'row', name: RegExp) => {
    const focused = page.getByRole(role, { name }).and(page.locator(':focus'));
    for (let step = 0; step < 60; step += 1) {
      if ((await focused.count()) > 0) return;
      await page.keyboard.press('Tab');
      await I.frame.seeWhereTheFocusIs();
    }
    await expect(focused).toBeFocused();
  };
  await I.start.open();
  await tabTo('button', /^By myself$/);
  await page.keyboard.press('Enter');
  await I.frame.seeHeading('What does your team do?');
  await tabTo('textbox', /^One item a line$/);
  await page.keyboard.type('Backups\nPatching\nPhones');
  await page.keyboard.press('Control+Enter');
  await I.list.seeItems(['Backups', 'Patching', 'Phones']);
  await tabTo('button', /^Next: who does it today$/);
  await page.keyboard.press('Enter');
  await I.frame.seeHeading('Who does this today?');
  await tabTo('row', /^Backups:/);
  await I.today.press('i', 'ArrowDown', 'p', 'ArrowDown', 'n');
  await tabTo('button', /^Next: four questions$/);
  await page.keyboard.press('Enter');
  for (const [name, keys] of [
    ['Backups', ['5', '4', '2', '2']],
    ['Patching', ['1', '2', '5', '4']],
    ['Phones', ['2', '0', '3', '4']],
  ] as const) {
    await I.rate.seeItem(name);
    await I.rate.press(...keys, 'Enter');
  }
  await I.frame.seeHeading('Does this order look right?');
  await tabTo('button', /^Backups: 5/);
  await page.keyboard.press('ArrowLeft');
  await I.check.seeItemAt('Backups', '4');
  await tabTo('button', /^See results$/);
  await page.keyboard.press('Enter');
  await I.results.see(/^You answer for/);
  await tabTo('option', /^Backups:/);
  await page.keyboard.press('Enter');
  await I.sheet.seeItem('Backups');
  await page.keyboard.press('Escape');
  await I.sheet.seeNone();
  await expect(I.results.row('Backups')).toBeFocused();
});
