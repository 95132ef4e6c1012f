import { test } from './journey';
import { Person } from './models/Person';

test('what one tab changes shows in the other, and what both change of one item survives', async ({
  I,
  page,
  context,
}) => {
  await I.start.open();
  await I.start.begin();
  await I.list.paste('Backups\nPatching');
  await I.frame.seeSaved();
  const other = new Person(await context.newPage());
  await other.page.goto(page.url());
  await other.list.seeItems(['Backups', 'Patching']);
  await I.list.rename('Backups', 'Backup jobs');
  await other.list.seeItems(['Backup jobs', 'Patching']);

  await I.frame.goTo('Rate');
  await other.frame.goTo('Rate');
  await I.rate.seeItem('Backup jobs');
  await other.rate.seeItem('Backup jobs');
  await Promise.all([I.rate.answer('context', 4), other.rate.answer('crossTeam', 2)]);
  for (const person of [I, other]) {
    await person.rate.seeRadioIsChecked('context', 4);
    await person.rate.seeRadioIsChecked('crossTeam', 2);
  }
  // Undo takes back what this tab did, not what the other did since.
  await I.frame.undo();
  for (const person of [I, other]) {
    await person.rate.seeQuestionIsOpen('context');
    await person.rate.seeRadioIsChecked('crossTeam', 2);
  }
  await I.frame.seeSaved();
  await page.reload();
  await I.rate.seeItem('Backup jobs');
  await I.rate.seeRadioIsChecked('crossTeam', 2);
  await I.rate.seeQuestionIsOpen('context');
});
