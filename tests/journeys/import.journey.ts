import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeDocument } from '../../src/document/assessmentDocument';
import { newAssessment } from '../../src/document/newAssessment';
import { newWorkItem } from '../../src/document/workItemFields';
import { workbookOf } from '../support/workbooks';
import { expect, expectAccessible, test } from './journey';

const jira = resolve(import.meta.dirname, '../document/fixtures/jira.csv');

test('an export of Jira maps by itself, updates what is there, and is taken back in one step', async ({
  I,
  page,
}) => {
  await I.start.open();
  await I.start.begin();
  await I.list.paste('Restore tests\nPrinters');
  await I.list.openCsv(jira);
  await I.list.seeColumnMeans('Summary', 'Name');
  await I.list.seeColumnMeans('Assignee', 'Does the work');
  await I.list.see('3 new · 1 to update · none the same · no row refused');
  await expectAccessible(page);
  await I.list.takeIn(4);
  await I.frame.seeMessage('3 items added, 1 item updated');
  await I.list.seeCount(5);
  await I.list.edit('Restore tests');
  await expect(page.getByRole('combobox', { name: 'Group' })).toHaveValue('Backups');
  await page.keyboard.press('Escape');
  await I.frame.undo();
  await I.list.seeItems(['Restore tests', 'Printers']);
  await I.list.openCsv(jira);
  await I.list.correctColumn('Issue key', 'Name');
  await I.list.see('4 new · nothing to update · none the same · no row refused');
  await I.list.seeColumnMeans('Summary', 'Leave out');
  await I.list.takeIn(4);
  await I.list.seeItems(['Restore tests', 'Printers', 'ITOPS-112', 'ITOPS-87', 'ITOPS-131', 'ITOPS-64']);
});

test('the sheet of a workbook is chosen, and its bad rows are named by row', async ({ I, page }) => {
  const workbook = workbookOf(
    { name: 'Read me', rows: [['This file lists our services.']] },
    {
      name: 'Services 2026',
      rows: [
        ['Services', null],
        ['Service name', 'Hours', 'Service owner'],
        ['Backups', 12.5, 'Dana Roy'],
        ['Website', 'lots', ''],
        ['Patching', 30, null],
      ],
    },
  );
  await I.start.open();
  await I.start.begin();
  await I.list.openCsv({ name: 'services.xlsx', mimeType: '', buffer: Buffer.from(workbook) });
  await I.list.see('Say which column holds the names. Nothing comes in without them.');
  await I.list.chooseSheet('Services 2026');
  await I.list.see('2 new · nothing to update · none the same · 1 row refused');
  await I.list.see('Line 4, Hours: “lots” is not a number of hours');
  await I.list.see('The row above the names of the columns was left out.');
  await expectAccessible(page);
  await I.list.takeIn(2);
  await I.list.seeItems(['Backups', 'Patching']);
  await I.list.chooseAnotherFile({
    name: 'old.xls',
    mimeType: '',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  });
  await I.frame.seeNotice(/^old\.xls was not read\. Its first bytes are those of an old Excel file/);
  await expectAccessible(page);
});

test('a file may be dropped on any screen: a table of work, or a whole assessment', async ({ I, page }) => {
  const items = ['Backups', 'Website'].map((name, order) =>
    newWorkItem({
      name,
      order,
      kind: 'project',
      doneBy: 'inHouse',
      context: 5,
      continuity: 4,
      capacity: 1,
      crossTeam: 2,
    }),
  );
  await I.keepAssessment({ ...newAssessment('Ours'), items });
  await I.results.see(/^You answer for/);
  const letGo = await I.frame.holdFile('more.csv', 'name,hours\nBackups,7\nPhones,3');
  await expect(page.getByText('Drop the file to look at it')).toBeVisible();
  await letGo();
  await I.list.see('1 new · 1 to update · none the same · no row refused');
  await I.list.takeIn(2);
  await I.list.seeItems(['Backups', 'Website', 'Phones']);
  const theirs = { ...newAssessment('Theirs'), items: [newWorkItem({ name: 'Roadmap' })] };
  await (
    await I.frame.holdFile('theirs.txt', writeDocument(theirs))
  )();
  await I.frame.seeNotice('This is a copy.');
  await I.frame.goHome();
  await I.start.seeSaved(['Ours']);
});

test('twenty thousand rows come in with progress, can be stopped, and one more is refused', async ({
  I,
  page,
}, info) => {
  test.setTimeout(120_000);
  const story = 'Somebody looks after this every week, and nobody would notice until it hurts. '.repeat(4);
  const row = (at: number) => `Work ${at},"${story}",Sam ${at % 40},${1 + (at % 5)},${at % 60},internal`;
  const rows = Array.from({ length: 20_000 }, (_, at) => row(at));
  const path = info.outputPath('many.csv');
  writeFileSync(path, ['Summary,Description,Assignee,Context,Hours,Done by', ...rows].join('\n'));
  await I.start.open();
  await I.start.begin();
  // A reader that does not come: how fast it would read is then no matter.
  await page.route('**/reading.worker-*.js', () => undefined);
  await I.list.openCsv(path);
  await I.list.seeReading('many.csv');
  await I.list.stopReading();
  await I.list.see(/Nothing yet/);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await I.list.chooseAnotherFile(path);
  await expect(page.getByRole('button', { name: 'Take in 20,000 rows' })).toBeEnabled({ timeout: 60_000 });
  await I.list.takeIn(20_000);
  await I.list.seeCount(20_000);
  await expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 60_000 });
  const names = `name\n${'a\n'.repeat(20_001)}`;
  await I.list.chooseAnotherFile({ name: 'more.csv', mimeType: '', buffer: Buffer.from(names) });
  await I.frame.seeNotice(
    /more\.csv was not read\. It has more than 20,000 rows: line 20,002 is one too many/,
  );
});

test('nothing that a file holds or is called ever runs', async ({ I, page }) => {
  const payloads = [
    '<script>document.title = "ran"</script>',
    '<img src=x onerror="document.title = `ran`">',
    '<svg onload="document.title = `ran`">',
    '"><iframe srcdoc="<script>parent.document.title = 1</script>">',
    'javascript:document.title="ran"',
    '{{constructor.constructor("document.title = 1")()}}',
    '${document.title = "ran"}',
    '<a href="javascript:document.title=1">x</a>',
    '<style>@import "//198.51.100.7/x.css"</style>',
    '=HYPERLINK("http://198.51.100.7")',
  ];
  const cells = payloads.map((payload) => [payload, payload, payload, payload]);
  const workbook = workbookOf(
    { name: payloads[0]!, rows: [['Name', 'Group', 'Note', 'Hours', payloads[1]!, payloads[2]!], ...cells] },
    { name: payloads[1]!, rows: [['Name', 'Group', 'Note', 'Owner'], ...cells] },
  );
  await I.start.open();
  await I.start.begin();
  await I.list.openCsv({ name: `${payloads[1]}.xlsx`, mimeType: '', buffer: Buffer.from(workbook) });
  await I.list.see(/^Left out, as nothing in them fits what they are called: Hours/);
  await I.list.chooseSheet(payloads[1]!);
  await I.list.see('10 new · nothing to update · none the same · no row refused');
  await I.list.takeIn(10);
  await I.list.seeItems(payloads);
  await I.list.chooseAnotherFile({
    name: `${payloads[2]}.pdf`,
    mimeType: '',
    buffer: Buffer.from('%PDF-1.7'),
  });
  await I.frame.seeNotice(`${payloads[2]}.pdf was not read.`);
  await expect(page).not.toHaveTitle('ran');
  await expect(page.locator('main img, main iframe, main script, main style, main [onload]')).toHaveCount(0);
});
