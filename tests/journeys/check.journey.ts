import { expectAccessible, test } from './journey';

test('an item moved along the ruler is rated anew, and undo brings it back', async ({ I, page }) => {
  await I.openExample();
  await I.frame.goTo('Check');
  await I.frame.seeHeading('Does this order look right?');
  await expectAccessible(page);
  await I.check.seeItemAt('Service desk', '4');
  await I.check.moveByKey('Service desk', 'ArrowRight');
  await I.check.seeItemAt('Service desk', '5, Almost all of it is our own trade-offs');
  await I.check.seeItemIsFocused('Service desk');
  await I.frame.undoByKey();
  await I.check.seeItemAt('Service desk', '4');
  await I.check.openQuestion('Capacity');
  await I.check.seeItemAt('Database administration', 'not sure');
  await I.check.moveByMenu('Service desk', '5');
  await I.check.seeItemAt('Service desk', '5');
  await I.check.seeResults();
  await I.results.openItem('Service desk');
  await I.sheet.see('Isn’t getting done');
  await I.frame.undoByKey();
  await I.sheet.see('Slips now and then');
});
