import { assessmentOf, item } from '../support/assessments';
import { expectAccessible, test } from './journey';
import { ModelPage } from './models/ModelPage';

const inside = { context: 5, continuity: 5, capacity: 1, crossTeam: 1 } as const;
const outside = { context: 1, continuity: 1, capacity: 5, crossTeam: 5 } as const;

const half = {
  ...assessmentOf(),
  title: 'Our IT',
  items: [
    item('Service desk', { ...inside, hoursPerMonth: 60, accountable: 'Desk lead', doneBy: 'inHouse' }),
    item('Backups', { ...inside, hoursPerMonth: 10, doneBy: 'inHouse', order: 1 }),
    item('Patching', {
      ...outside,
      hoursPerMonth: 40,
      accountable: 'Vendor lead',
      doneBy: 'inHouse',
      order: 2,
    }),
  ],
};

test('four answers finish the verdict, and the list is held against them', async ({ I, page }) => {
  const model = new ModelPage(page);
  await I.keepAssessment(half);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    location.hash = `${location.hash.split('/').slice(0, 3).join('/')}/results/model`;
  });
  await model.seeVerdict('Answer four statements to finish this.');
  await expectAccessible(page);
  await model.answer('Leadership', 'In place');
  await model.answer('Documentation', 'In place');
  await model.answer('Shared tooling', 'In place');
  await model.answer('Enforced accountability', 'In place');
  await model.seeVerdict('Co-managed, and ready for it.');
  await model.see('You said “in place”; 1 of 3 have no single name. It counts half.');
  await model.giveTeamHours(70);
  await model.see(/Today the work asks 110 of your 70 hours: 40 too many\./);
  await model.tryTeamHours(30);
  await model.see(/no longer fit/);
  await expectAccessible(page);
  await I.frame.seeNothingStickOut();
  await I.frame.seeSaved();
  await page.reload();
  await model.seeAnswer('Shared tooling', 'In place');
});

test('what stays inside when work leaves is said with the item, and counts in the team’s hours', async ({
  I,
  page,
}) => {
  const model = new ModelPage(page);
  await I.keepAssessment(half);
  await I.frame.goTo('Results');
  await I.results.openItem('Patching');
  await I.sheet.see('Stalled improvement.');
  await I.sheet.seeSection('What stays with you');
  await I.sheet.keepDuty('Review the delivery', 'Desk lead', 11.5);
  await expectAccessible(page);
  await I.sheet.close();
  await model.open();
  // 70 hours of work that stays, 11.5 as said, and 1.5 for each of the three other duties.
  await model.see('Your team does 110 hours a month today and 86 after, reviewing included.');
  await I.frame.undo();
  await model.see('Your team does 110 hours a month today and 76 after, reviewing included.');
});

test('a phone shows the whole of it', async ({ I, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const model = new ModelPage(page);
  await I.start.open();
  await I.start.seeAnExample();
  await model.open();
  await model.see('What it asks of your team');
  await I.frame.seeNothingStickOut();
  await expectAccessible(page);
});
