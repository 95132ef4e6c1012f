import { newAssessment } from '../../src/document/newAssessment';
import { item } from '../support/assessments';
import { expect, expectAccessible, test } from './journey';

const rated = { context: 2, continuity: 2, capacity: 4, crossTeam: 3 } as const;

/** Three of the usual leaks, each leaking in its own way, and two other items. */
const leaking = {
  ...newAssessment('Leaks', 'leaks'),
  items: [
    item('Backups', { ...rated, doneBy: 'shared', hoursPerMonth: 10 }),
    item('Security alerts', {
      ...rated,
      doneBy: 'partner',
      timeCritical: true,
      accountable: 'Head of IT',
      accountableSide: 'inside',
    }),
    item('Patching', {
      ...rated,
      doneBy: 'inHouse',
      accountable: 'Infrastructure team',
      accountableSide: 'inside',
    }),
    item('Printers', { ...rated, doneBy: 'inHouse', hoursPerMonth: 4 }),
    item('Firewall', { ...rated, doneBy: 'inHouse', risk: true, handsOn: true }),
  ].map((one, order) => ({ ...one, order })),
};

test('every gap closes: names in a row by keyboard, a split, the 2 a.m. test, a leak added, and undo', async ({
  I,
  page,
}) => {
  await I.keepAssessment(leaking);
  await I.frame.goTo('Results');
  await I.gaps.open();
  await I.frame.seeHeading('Five usual leaks: none is stopped.');
  await I.gaps.seeLeak('Backups', 'Gap: no name');
  await I.gaps.seeLeak('Security alerts', 'Gap: nobody acts first');
  await I.gaps.seeLeak('Patching', 'Gap: a team, not a person');
  await I.gaps.seeLeak('Escalation', 'Not on your list');
  await I.frame.seeNothingStickOut();
  await expectAccessible(page);

  // Flagged work first, then by hours; the keyboard is enough.
  await I.gaps.nameInARow();
  await I.gaps.seeAskedAbout('Firewall');
  await I.gaps.type('Maya and Tom');
  await I.gaps.seeInDialog('That’s more than one. Who answers?');
  await I.gaps.seeAskedAbout('Firewall');
  await expectAccessible(page);
  await page.keyboard.press('Control+a');
  await I.gaps.type('Maya');
  await I.gaps.seeAskedAbout('Backups');
  await I.gaps.type('Systems engineer');
  await I.gaps.seeAskedAbout('Printers');
  await I.gaps.type('Desk lead');
  await I.gaps.seeAskedAbout('Patching');
  await I.gaps.type('Systems engineer');
  await I.gaps.seeInDialog('Every one of them has a name. The line holds.');
  await page.keyboard.press('Enter');
  await I.gaps.seeNoDialog();
  await I.gaps.seeLeak('Patching', 'Owned: Systems engineer');

  await I.gaps.press('Split it: Backups');
  await I.gaps.seeInDialog('All 10 hours have a place.');
  await expectAccessible(page);
  await I.gaps.press('Split into 3 parts');
  await I.gaps.seeMissing('No name', ['Backups: restores tested', 'Retention decided']);
  await I.frame.undo();
  await I.gaps.seeMissing('No name', []);
  await I.gaps.seeMissing('Shared today', ['Backups']);

  await I.gaps.press('Take the 2 a.m. test: Security alerts');
  await I.gaps.fill('Who acts first?', 'Duty engineer');
  await I.gaps.answer(/May they contain it/, 'Yes');
  await I.gaps.fill('Whom do they call next?', 'Head of IT');
  await expectAccessible(page);
  await I.gaps.press('Save the 2 a.m. plan');
  await I.gaps.seeNoDialog();
  await I.gaps.seeLeak('Security alerts', 'Owned: Head of IT');
  await I.frame.seeHeading('Five usual leaks: two are stopped.');

  await I.gaps.addLeak('Escalation');
  await I.gaps.seeLeak('Escalation', 'Gap: no name');
  await I.frame.undo();
  await I.gaps.seeLeak('Escalation', 'Not on your list');
  await I.frame.seeSaved();
  await page.reload();
  await I.gaps.seeLeak('Patching', 'Owned: Systems engineer');
});

test('an item is split where it is read, and its parts lead to each other', async ({ I, page }) => {
  await I.keepAssessment(leaking);
  await I.frame.goTo('Results');
  await I.results.openItem('Backups');
  await I.sheet.seeItem('Backups');
  await page.getByRole('button', { name: 'Split this item' }).click();
  const dialog = page.getByRole('dialog', { name: 'Split Backups' });
  await dialog.getByRole('combobox', { name: 'Who answers for it?' }).nth(1).fill('Desk lead');
  await dialog.getByRole('button', { name: 'Split into 3 parts' }).click();
  await expect(dialog).toHaveCount(0);
  await I.sheet.see('Part of Backups, with 2 others:');
  await page.getByRole('button', { name: 'Backups: restores tested', exact: true }).click();
  await I.sheet.seeItem('Backups: restores tested');
  await I.sheet.see('Desk lead');
  await expectAccessible(page);
});
