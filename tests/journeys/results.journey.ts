import { newExampleAssessment } from '../../src/document/exampleAssessment';
import { newAssessment } from '../../src/document/newAssessment';
import { describeLean } from '../../src/domain/lean';
import { computePortfolio, computeResults, whatWouldCross } from '../../src/domain/result';
import { nameWords } from '../../src/catalogue/nameWords';
import { computeWeights } from '../../src/domain/weights';
import { adding } from '../../src/i18n/messages/en/adding';
import { asking } from '../../src/i18n/messages/en/asking';
import { expect, expectAccessible, test } from './journey';

const example = newExampleAssessment((key) => ({ ...asking, ...adding })[key]);
const results = computeResults(example);
const portfolio = computePortfolio(results, nameWords.en);

test('the verdict, the counts and every bar are what the domain says', async ({ I, page }) => {
  await I.openExample();
  const { byPlacement, byDelivery, total } = portfolio;
  const inside =
    byPlacement.keepInHouse.items +
    byPlacement.ownInsideDeliverOutside.items +
    byPlacement.decideInside.items;
  await I.results.see(
    new RegExp(
      `^You answer for ${inside} of ${total.items}\\. A partner delivers ${byDelivery.partner.items}\\b`,
    ),
  );
  expect(total.hours).toBeGreaterThan(0);
  await I.results.see(new RegExp(`\\b${Math.round(byDelivery.partner.hours)}\\b.*hours a month`));
  await I.results.seeRowCount(25);
  await expectAccessible(page);
  const ordered = results.toSorted((a, b) => b.placed.lean - a.placed.lean).map(({ item }) => item.name);
  expect(await I.results.rowNames()).toEqual(ordered);

  const bars = new Map<string, number>();
  for (const { item, placed } of results) {
    const { side } = describeLean(placed.lean);
    await expect(I.results.row(item.name.replace(/[/]/g, '.'))).toHaveAccessibleName(
      side === 'onTheLine' ? /on the line/ : side === 'inHouse' ? /in-house \(/ : /partner \(/,
    );
    const drawnAsBar = ['keepInHouse', 'placeWithPartner'].includes(placed.placement ?? '');
    if (!drawnAsBar) continue;
    const { base, end } = await I.results.seeBarOf(item.id);
    expect(Math.sign(end - base), item.name).toBe(-Math.sign(placed.lean));
    bars.set(item.id, Math.abs(end - base));
  }
  expect(bars.size).toBeGreaterThan(8);
  // Within the gaps for loose ends, longer leans are drawn longer.
  const leanOf = (id: string) => Math.abs(results.find(({ item }) => item.id === id)!.placed.lean);
  const drawn = [...bars].toSorted(([a], [b]) => leanOf(a) - leanOf(b));
  expect(drawn.at(-1)![1]).toBeGreaterThan(drawn[0]![1] * 1.5);
});

test('rows are found, filtered and sorted', async ({ I }) => {
  await I.openExample();
  await I.results.search('patch');
  await I.results.seeRowCount(2);
  await I.results.see('2 of 25 shown');
  await I.results.search('no such work');
  await I.results.see('No item matches. The line is still there.');
  await I.results.search('');
  await I.results.show('Decide inside');
  await I.results.seeRowCount(portfolio.byPlacement.decideInside.items);
  await I.results.show('Close calls');
  await I.results.seeRowCount(portfolio.closeCalls);
  await I.results.show('Everything');
  await I.results.sortBy('Name');
  const names = await I.results.rowNames();
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  await I.results.sortBy('Hours');
  expect((await I.results.rowNames())[0]).toBe('Service desk');
});

test('every chart is also a table', async ({ I, page }) => {
  await I.openExample();
  await I.results.showAsTable();
  await I.results.seeTableRow('Service desk', [
    'Service desk',
    /in-house \(/,
    /./,
    /In-house|A partner/,
    'Service desk lead',
    '110',
    /^\d+\s?%$/,
  ]);
  await expectAccessible(page);
  await I.results.openTab('Map');
  await I.results.showAsTable();
  const desk = results.find(({ item }) => item.id === 'desk')!;
  await I.results.seeTableRow('Service desk', [
    /^\d+$/,
    'Service desk',
    String(Math.round(desk.placed.pulls.inside * 100)),
    String(Math.round(desk.placed.pulls.partner * 100)),
    /./,
  ]);
});

test('the map turns its line with the weights and names what would cross', async ({ I, page }) => {
  await I.openExample();
  await I.results.openTab('Map');
  await expect(
    page
      .getByRole('group', { name: /Work items by in-house pull/ })
      .getByRole('button')
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
  await I.results.weighBy('Direct');
  await I.results.setWeight('Context', 70);
  const shares = await page
    .getByLabel(/counts \d+ of 100/)
    .and(page.locator('output'))
    .evaluateAll((outputs) => outputs.map((output) => Number(output.textContent)));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(99);
  const [context = 0, continuity = 0, capacity = 0, crossTeam = 0] = shares;
  const direct = { context, continuity, capacity, crossTeam };
  expect(context).toBe(70);
  const crossings = whatWouldCross(example, computeWeights({ method: 'direct', direct }, 'outside'));
  expect(crossings.length).toBeGreaterThan(0);
  for (const { item } of crossings.slice(0, 3)) await I.results.see(item.name);
  const words = ['', 'One placement', 'Two placements', 'Three placements', 'Four placements'];
  await I.results.see(
    new RegExp(`^${words[crossings.length] ?? `${crossings.length} placements`} changes?\\.`),
  );
  await I.results.useTheseWeights();
  await I.results.openTab('Line');
  await I.results.see('Weights: set directly.');
});

test('one item is explained in every section, and the keys step through them all', async ({ I, page }) => {
  await I.openExample();
  await I.results.openItem('Service desk');
  await I.sheet.seeItem('Service desk');
  for (const section of [
    'What pulls',
    'What would change it',
    'How firm is it',
    'Who has it',
    'The decision',
  ])
    await I.sheet.seeSection(section);
  await I.sheet.see('Keep Service desk in-house.');
  await I.sheet.see(/holds in \d+\s?% of all possible weightings/i);
  await I.sheet.see(/One step on|Solid:/);
  await expectAccessible(page);
  await I.sheet.unfold('How is this worked out?');
  await I.sheet.see(/weight times its distance from the middle answer/);
  await I.sheet.unfold('Where each weight tips it');
  await I.sheet.see(/Context: now 25/);

  const names = await I.results.rowNames();
  const at = names.indexOf('Service desk');
  await I.sheet.press('ArrowDown');
  await I.sheet.seeItem(names[at + 1]!);
  await I.sheet.press('ArrowUp');
  await I.sheet.seeItem('Service desk');
  await I.sheet.press('Escape');
  await I.sheet.seeNone();

  await I.results.openItem('Incident command');
  await I.sheet.see(/Your weights would have to be \d+\s?% wrong before this crosses the line/);
  await I.sheet.press('Escape');
  await I.results.openItem('Database administration');
  await I.sheet.see('Find out before deciding.');
  await I.sheet.press('Escape');
  await I.results.openItem('Security alert triage');
  await I.sheet.see('The decision stays inside.');
  await I.sheet.see(/Us or them\?/);
  await I.sheet.see(/Answerable, not in control/);
});

test('another answer is given where the item is read, says what it did, and is taken back by undo', async ({
  I,
  page,
}) => {
  await I.openExample();
  await I.results.openItem('Network and Wi-Fi');
  await I.sheet.seeItem('Network and Wi-Fi');
  await I.sheet.answerOnLadder('Context', 5);
  const told = /^Context went from “.*” to “.*”\. Before: a person decides\. Now: keep\./;
  await I.sheet.see(told);
  await expect(page.getByRole('status').filter({ hasText: told })).toHaveCount(1);
  await I.sheet.see('Keep Network and Wi-Fi in-house.');
  await expectAccessible(page);
  await I.frame.undo();
  await I.sheet.seeNot(told);
  await I.sheet.see('Network and Wi-Fi sits on the line.');
});

test('a person overrules the answers with a reason, and takes it back', async ({ I }) => {
  await I.openExample();
  await I.results.openItem('Escalation path');
  await I.sheet.decideOtherwise('Place with a partner', 'the lead leaves in March');
  await I.sheet.see(/Answers say: keep.*Decided: place with partner, because the lead leaves in March/);
  await I.sheet.press('Escape');
  await expect(I.results.row('Escalation path')).toHaveAccessibleName(/by decision/);
  await I.results.openItem('Escalation path');
  await I.sheet.withdraw();
  await I.sheet.see('So far this is what the answers propose.');
  await I.sheet.press('Escape');
  await expect(I.results.row('Escalation path')).not.toHaveAccessibleName(/by decision/);
});

test('a name closes the gap in the line', async ({ I }) => {
  const unnamed = portfolio.unnamed.items;
  await I.openExample();
  await I.results.see(new RegExp(`(?:${unnamed}|Two|Three|Four|Five) have no single name yet`));
  await expect(I.results.row('Backup jobs')).toHaveAccessibleName(/Nobody answers for it yet/);
  await I.results.openItem('Backup jobs');
  await I.sheet.name('Systems engineer');
  await I.sheet.note('Agreed on Monday');
  await I.sheet.press('Escape');
  await I.sheet.seeNone();
  await expect(I.results.row('Backup jobs')).toHaveAccessibleName(/Systems engineer answers/);
  await I.results.show('No single name yet');
  await I.results.seeRowCount(unnamed - 1);
});

test('from an item one goes to its answers, and from the results to how they come about', async ({
  I,
  page,
}) => {
  await I.openExample();
  await I.results.openItem('Website');
  await I.sheet.changeTheAnswers();
  await I.rate.seeItem('Website');
  await page.goBack();
  await I.sheet.seeItem('Website');
  await I.sheet.press('Escape');
  await page.getByRole('button', { name: 'How it works' }).click();
  await I.frame.seeHeading('How it works');
});

test('without enough answers there is no result to see', async ({ I, page }) => {
  const open = example.items
    .filter(({ risk, compliance, direction }) => !risk && !compliance && !direction)
    .map((item) => ({ ...item, context: null }));
  await I.keepAssessment({ ...newAssessment('Nearly'), items: open });
  await page.goto(page.url().replace(/\/a\/([^/]+).*/, '/a/$1/results/line'));
  await I.rate.seeItem(open[0]!.name);
  await expect(page.getByRole('listbox')).toHaveCount(0);
});
