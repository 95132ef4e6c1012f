import { starters } from '../../src/catalogue/starters';
import { expect, expectAccessible, test } from './journey';

test('a pasted list loses its bullets, and its duplicates merge with a way back', async ({ I, page }) => {
  await I.start.open();
  await I.start.begin();
  await I.frame.seeHeading('What does your team do?');
  await I.list.paste('- Backups\n2. Patching\n• Service desk\n\nPhones');
  await I.list.seeItems(['Backups', 'Patching', 'Service desk', 'Phones']);
  await I.list.type('1) backups\nTicket queue\nTicket Queue');
  await I.list.see(/duplicates? merge/);
  await I.list.paste('1) backups\nTicket queue\nTicket Queue');
  await I.list.seeItems(['Backups', 'Patching', 'Service desk', 'Phones', 'Ticket queue']);
  await I.frame.seeMessage(/1 item added, 2 duplicates merged/);
  await I.frame.undoFromMessage();
  await I.list.seeItems(['Backups', 'Patching', 'Service desk', 'Phones']);
  await I.frame.seeSaved();
  await expectAccessible(page);
});

test('lines from a spreadsheet bring their columns', async ({ I }) => {
  await I.start.open();
  await I.start.begin();
  await I.list.paste('Name\tKind\tDone by\nBackups\tongoing\tMSP\nOffice move\tproject\tboth');
  await I.list.seeItems(['Backups', 'Office move']);
  await I.list.next();
  await I.today.seeRow('Backups', 'Ongoing, Partner');
  await I.today.seeRow('Office move', 'Project, Shared');
});

test('the starter list holds 46 pieces of work in 8 groups and flags none of them', async ({ I, page }) => {
  await I.start.open();
  await I.start.begin();
  await I.list.openStarters();
  await expect(page.getByRole('tabpanel').getByRole('group')).toHaveCount(8);
  const all = page.getByRole('checkbox', { name: /^All of / });
  await expect(all).toHaveCount(8);
  await expect(page.getByRole('checkbox')).toHaveCount(46 + 8);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expectAccessible(page);
  for (const box of await all.all()) await box.check();
  await I.list.addStarters();
  await I.list.seeCount(starters.length);
  await I.list.see(/Most people stop at 25/);
  await I.list.next();
  await I.today.next();
  await expect(page.getByRole('checkbox', { name: /Risk|Compliance|Direction/ })).toHaveCount(3);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('one is added by hand, renamed, edited, moved by keyboard, deleted and brought back', async ({
  I,
  page,
}) => {
  await I.start.open();
  await I.start.begin();
  for (const name of ['Backups', 'Patching', 'Phones']) await I.list.addByHand(name);
  await I.list.seeItems(['Backups', 'Patching', 'Phones']);
  await I.list.rename('Patching', 'Device patching');
  await I.list.moveByKey('Phones', 'ArrowUp');
  await I.list.moveByKey('Phones', 'ArrowUp');
  await I.list.seeItems(['Phones', 'Backups', 'Device patching']);
  await expect(page.getByRole('button', { name: 'Rename Phones' })).toBeFocused();
  await I.list.edit('Backups');
  const dialog = page.getByRole('dialog', { name: 'Edit item' });
  await dialog.getByRole('textbox', { name: 'Description' }).fill('Run, watch, run again');
  await dialog.getByRole('spinbutton', { name: 'Hours a month' }).fill('12');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await I.list.delete('Backups');
  await I.list.seeItems(['Phones', 'Device patching']);
  await I.frame.undoFromMessage();
  await I.list.seeItems(['Phones', 'Backups', 'Device patching']);
  await I.list.delete('Phones');
  await I.list.seeItems(['Backups', 'Device patching']);
  await I.frame.undoByKey();
  await I.list.seeItems(['Phones', 'Backups', 'Device patching']);
  await I.frame.seeSaved();
  await page.reload();
  await I.frame.goTo('List');
  await I.list.seeItems(['Phones', 'Backups', 'Device patching']);
});
