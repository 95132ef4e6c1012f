import { expectAccessible, test } from './journey';

test('letters say who does it, for one row and for many', async ({ I, page }) => {
  await I.start.open();
  await I.start.begin();
  await I.list.paste('Backups\nPatching\nPhones\nOffice move');
  await I.list.next();
  await I.frame.seeHeading('Who does this today?');
  await I.today.focusRow('Backups');
  await I.today.press('i', 'ArrowDown', 'Space', 'Shift+ArrowDown', 'p');
  await I.today.seeRow('Backups', 'Ongoing, In-house');
  await I.today.seeRow('Patching', 'Ongoing, Partner');
  await I.today.seeRow('Phones', 'Ongoing, Partner');
  await I.today.press('Escape', 'End', 'j', 's', 'h', '4', '0', 'Enter');
  await I.today.seeRow('Office move', 'Project, Shared, 40 hours a month');
  await I.today.see('4 of 4 known');
  await I.today.focusRow('Phones');
  await I.today.press('Control+a', 'n');
  for (const name of ['Backups', 'Patching', 'Phones']) await I.today.seeRow(name, 'Ongoing, Nobody');
  await expectAccessible(page);
  await I.frame.undoByKey();
  await I.today.seeRow('Backups', 'Ongoing, In-house');
  await I.frame.seeSaved();
});
