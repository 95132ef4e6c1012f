import { expect, expectAccessible, test } from './journey';

const count = 10_000;
const header = 'name;group;kind;doneBy;context;continuity;capacity;crossTeam;hoursPerMonth;accountable';
const doers = ['inHouse', 'partner', 'shared', 'nobody'];

/** Every combination of answers comes up; the last item is left open. */
const csv = [
  header,
  ...Array.from({ length: count }, (_, index) => {
    const ratings =
      index === count - 1
        ? ['', '', '', '']
        : [1, 5, 25, 125].map((step) => 1 + (Math.floor(index / step) % 5));
    const kind = index % 7 === 0 ? 'project' : 'ongoing';
    const person = index % 3 === 0 ? '' : `Lead ${index % 40}`;
    return [
      `Work ${index + 1}`,
      `Group ${index % 12}`,
      kind,
      doers[index % 4],
      ...ratings,
      index % 60,
      person,
    ].join(';');
  }),
].join('\n');

test('ten thousand items are listed, rated, and seen on the line and the map', async ({ I, page }) => {
  test.setTimeout(120_000);
  await I.start.open();
  await I.start.begin();
  await I.list.openCsv({ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: /^Take in/ }).click();
  await I.list.seeCount(count);
  await I.list.rename('Work 2', 'Second work');
  await expect(page.getByRole('banner').getByRole('status').first()).toHaveText(/^Saved \d/, {
    timeout: 30_000,
  });
  await I.frame.goTo('Today');
  await I.today.focusRow('Second work');
  await I.today.press('p', 'End');
  await I.today.seeRow('Work 10000', 'Ongoing, Nobody, 39 hours a month');
  await I.today.next();
  await I.rate.seeItem('Work 10000');
  await I.rate.press('1', '2', '5', '4', 'Enter');
  await I.frame.seeHeading('Does this order look right?');
  await expectAccessible(page);
  await I.check.seeResults();
  await I.results.seeVerdict(/^You answer for [\d,]+ of 10,000\./);
  expect(await I.results.rows().count()).toBeLessThan(400);
  await I.results.search('Work 10000');
  await I.results.seeRowCount(1);
  await I.results.openItem('Work 10000');
  await I.sheet.seeItem('Work 10000');
  await I.sheet.press('Escape');
  await I.results.search('');
  await I.results.openTab('Map');
  await I.results.see(/items pull hard both ways/);
  await expect(
    page
      .getByRole('group', { name: /Work items by in-house pull/ })
      .getByRole('button')
      .first(),
  ).toBeVisible();
  await page.reload();
  await I.results.see(/items pull hard both ways/);
});
