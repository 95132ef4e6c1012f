import { expect, expectAccessible, test } from './journey';

test('three items are rated by keyboard alone, and only the first shows where it lands', async ({
  I,
  page,
}) => {
  await I.beginRating('Backups', 'Patching', 'Phones');
  await I.rate.seePosition(1, 3);
  await expectAccessible(page);
  await I.rate.press('5', '4', '2');
  await I.rate.seeNoResult();
  await I.rate.press('2');
  await I.rate.seeWayOnIsFocused(/Next item/);
  await I.rate.seeWorkedExample('Backups: keep in-house.');
  await I.rate.press('Enter');
  await I.rate.seeItem('Patching');
  await I.rate.seeNoResult();

  // Digits, not sure, and arrows within and between the questions.
  await I.rate.press('1', '0');
  await I.rate.seeRadioIsChecked('context', 1);
  await I.rate.seeRadioIsChecked('continuity', 'Not sure');
  await I.rate.press('ArrowUp', 'ArrowRight');
  await I.rate.seeRadioIsChecked('continuity', 1);
  await I.rate.press('ArrowRight');
  await I.rate.seeRadioIsChecked('continuity', 2);
  await I.rate.press('f');
  await I.rate.seeFlagIsFocused('Risk');
  await I.rate.press('?');
  await I.rate.seeKeys();
  await expectAccessible(page);
  await I.rate.press('Escape', ']');
  await I.rate.seeItem('Phones');
  await I.rate.press('[');
  await I.rate.seeItem('Patching');
  await I.rate.seeQuestionIsOpen('capacity');
  await expect(page.getByText(/keep in-house|place with|a partner can/i)).toHaveCount(0);
});

test('somebody who comes back stands at the first thing unanswered, and every answer is there', async ({
  I,
  page,
}) => {
  await I.beginRating('Backups', 'Patching', 'Phones');
  await I.rate.press('5', '4', '2', '1', 'Enter', '3', '0');
  await I.frame.seeSaved();
  await page.goto('/');
  await I.start.carryOn();
  await I.rate.seeItem('Patching');
  await I.rate.seeRadioIsChecked('context', 3);
  await I.rate.seeRadioIsChecked('continuity', 'Not sure');
  await I.rate.seeQuestionIsOpen('capacity');
  await I.rate.seeRadioIsFocused('capacity', 1);
  await page.reload();
  await I.rate.seeItem('Patching');
  await I.rate.seeRadioIsChecked('context', 3);
  await I.rate.press('[');
  for (const [question, answer] of [
    ['context', 5],
    ['continuity', 4],
    ['capacity', 2],
    ['crossTeam', 1],
  ] as const)
    await I.rate.seeRadioIsChecked(question, answer);
});

test('Back goes where one came from', async ({ I, page }) => {
  await I.beginRating('Backups', 'Patching');
  await I.rate.press(']');
  await I.rate.seeItem('Patching');
  await page.goBack();
  await I.rate.seeItem('Backups');
  await page.goBack();
  await I.frame.seeHeading('Who does this today?');
  await page.goBack();
  await I.frame.seeHeading('What does your team do?');
  await page.goForward();
  await I.frame.seeHeading('Who does this today?');
});

test('six sets of the same answers are asked about', async ({ I, page }) => {
  await I.beginRating('A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'G7');
  for (const name of ['A1', 'B2', 'C3', 'D4', 'E5', 'F6']) {
    await I.rate.seeItem(name);
    await I.rate.press('3', '3', '3', '3', 'Enter');
  }
  const question = page.getByRole('dialog', { name: 'True, or a long evening?' });
  await expect(question).toContainText('Your last 6 items have exactly the same answers.');
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Keep them' }).click();
  await I.rate.seeItem('G7');
});
