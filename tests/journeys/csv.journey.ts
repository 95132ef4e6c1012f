import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { newAssessment } from '../../src/document/newAssessment';
import { newWorkItem } from '../../src/document/workItemFields';
import type { Rating } from '../../src/domain/rating';
import { computeResults } from '../../src/domain/result';
import type { DoneBy, WorkItem } from '../../src/domain/workItem';
import { expect, expectAccessible, test } from './journey';
import type { Person } from './models/Person';

const path = resolve(import.meta.dirname, 'fixtures/twenty-five.csv');
const text = readFileSync(path, 'utf8');
const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

/** What is pressed for the answers that the file leaves open, by item. */
const pressed: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'Security alerts': ['3', '2', '5', '4'],
  'Restore tests': ['3', '2', '4', '0'],
  'Shop floor terminals': ['4', '4', '2', '2'],
  'Cloud migration': ['4', '3', '5', '5'],
  'Vendor chasing': ['2', '3', '3', '5'],
};

const who: Readonly<Record<string, DoneBy>> = {
  internal: 'inHouse',
  'in-house': 'inHouse',
  both: 'shared',
  MSP: 'partner',
  vendor: 'partner',
  partner: 'partner',
  none: 'nobody',
  '': 'unknown',
};

function ratingFrom(cell: string): Rating {
  if (cell === '') return null;
  return cell === '?' || cell === '0' ? 'notSure' : Number(cell);
}

function isYes(cell: string | undefined): boolean {
  return cell === 'yes' || cell === 'x' || cell === 'y';
}

/** The item that a row of the file and the pressed keys should have made, worked out without the product's reader. */
function itemFrom(row: Record<string, string>): WorkItem {
  const name = row['Work item']!;
  const columns = ['Context', 'Continuity', 'Capacity', 'Cross-team'];
  const [context, continuity, capacity, crossTeam] = columns.map((column, index) =>
    ratingFrom(pressed[name]?.[index] ?? row[column]!),
  );
  const side = row.Side;
  return newWorkItem({
    name,
    kind: row.Kind === 'project' ? 'project' : 'ongoing',
    doneBy: who[row['Done by']!]!,
    context: context!,
    continuity: continuity!,
    capacity: capacity!,
    crossTeam: crossTeam!,
    risk: isYes(row.Risk),
    compliance: isYes(row.Compliance),
    direction: isYes(row.Direction),
    handsOn: row['Hands-on'] === '' ? null : isYes(row['Hands-on']),
    hoursPerMonth: Number(row['Hours per month']!.replace(',', '.')),
    accountable: row.Owner!,
    accountableSide: side === 'inside' || side === 'partner' ? side : null,
    reviewer: row.Reviewer!,
  });
}

/** Rates what the file left open, by keyboard alone, and steps over what it did not. */
async function rateTheMissing(I: Person) {
  const heading = I.page.getByRole('heading', { level: 1 });
  await I.rate.seeItem('Security alerts');
  const from = rows.findIndex((row) => row['Work item'] === 'Security alerts');
  for (const [index, row] of rows.entries()) {
    if (index < from) continue;
    const name = row['Work item']!;
    await expect(heading).toHaveText(name);
    const keys = pressed[name];
    if (keys) {
      // The page opens at the first open question; the first of the four is the start of each item.
      await I.rate.press('f', 'ArrowDown', ...keys);
      await I.rate.seeWayOnIsFocused(/Next item|Check the order/);
    }
    await I.rate.press('Enter');
  }
}

test('twenty-five items come in from a CSV, are rated, and leave with the results of the domain', async ({
  I,
  page,
}) => {
  await I.start.open();
  await I.start.begin();
  await I.list.openCsv(path);
  await I.list.seeColumnMeans('Work item', 'Name');
  await I.list.seeColumnMeans('Category', 'Group');
  await I.list.seeColumnMeans('Owner', 'Accountable');
  await I.list.seeColumnMeans('Hours per month', 'Hours a month');
  await I.list.see('Left out, as they mean nothing here: Ticket');
  await I.list.see(/^25 new .* no row refused$/);
  await expect(page.getByRole('table', { name: /first rows/ }).getByRole('row')).toHaveCount(6);
  await expectAccessible(page);
  await I.list.takeIn(25);
  await I.list.seeItems(rows.map((row) => row['Work item']!));
  await I.list.next();
  await I.today.next();
  await rateTheMissing(I);
  await I.frame.seeHeading('Does this order look right?');
  await I.check.seeResults();

  const download = await I.takeAway.take('Items and results', 'CSV');
  const saved = readFileSync(await download.path(), 'utf8');
  const exported = Papa.parse<Record<string, string>>(saved.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const results = computeResults({ ...newAssessment('Expected'), items: rows.map(itemFrom) });
  const yesNo = (value: boolean) => (value ? 'yes' : 'no');
  expect(
    exported.map(({ name, placement, likely, lean, insidePull, partnerPull, acceptability, ...rest }) => ({
      name,
      placement,
      likely,
      lean,
      insidePull,
      partnerPull,
      acceptability,
      delivers: rest.delivers,
      closeCall: rest.closeCall,
      decision: rest.decision,
      decisionReason: rest.decisionReason,
    })),
  ).toEqual(
    results.map(({ item, placed, outcome, acceptability, closeCall }) => ({
      name: item.name,
      placement: placed.placement,
      likely: yesNo(placed.likely),
      lean: placed.lean.toFixed(3).replace(/^-0\.000$/, '0.000'),
      insidePull: placed.pulls.inside.toFixed(3),
      partnerPull: placed.pulls.partner.toFixed(3),
      acceptability: acceptability?.toFixed(3) ?? '',
      delivers: outcome.delivers,
      closeCall: yesNo(closeCall),
      decision: '',
      decisionReason: '',
    })),
  );
  expect(exported.map(({ description }) => description)).toContain("'=SUM(A1) was here once");
  expect(new Set(results.map(({ placed }) => placed.placement)).size).toBeGreaterThanOrEqual(6);

  // The export comes back in: what follows from the answers is left out, and says so.
  await I.frame.goTo('List');
  await I.list.openCsv(await download.path());
  await I.list.see(/Left out, as they follow from your answers: placement, likely, lean/);
  await I.list.see(/^nothing new .* 25 the same · no row refused$/);
});

test('the same file with five broken rows brings twenty in and names the five', async ({ I }) => {
  const lines = text.trimEnd().split('\n');
  const breakCell = (line: number, column: string, value: string) => {
    const at = lines[0]!.split(';').indexOf(column);
    const cells = lines[line - 1]!.split(';');
    cells[at] = value;
    lines[line - 1] = cells.join(';');
  };
  breakCell(3, 'Context', '7');
  breakCell(5, 'Kind', 'sometimes');
  breakCell(10, 'Hours per month', 'lots');
  breakCell(13, 'Work item', '');
  breakCell(18, 'Done by', 'aliens');
  await I.start.open();
  await I.start.begin();
  await I.list.openCsv({ name: 'broken.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await I.list.see(/^20 new .* 5 rows refused$/);
  await I.list.see('5 rows stay out');
  await I.list.see('Line 3, Context: “7” is not a rating: 1 to 5, ? or empty');
  await I.list.see('Line 5, Kind: “sometimes” is neither ongoing nor project');
  await I.list.see('Line 10, Hours per month: “lots” is not a number of hours');
  await I.list.see('Line 13, Work item: there is no name');
  await I.list.see(/Line 18, Done by: “aliens” does not say who does it/);
  await I.list.takeIn(20);
  const broken = new Set([3, 5, 10, 13, 18]);
  await I.list.seeItems(rows.filter((_, index) => !broken.has(index + 2)).map((row) => row['Work item']!));
  await I.frame.undoFromMessage();
  await I.list.see(/Nothing yet/);
});
