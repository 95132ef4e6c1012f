import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/readDocument';
import { newExampleAssessment } from '../../src/document/exampleAssessment';
import { adding } from '../../src/i18n/messages/en/adding';
import { asking } from '../../src/i18n/messages/en/asking';
import { expect, expectAccessible, test } from './journey';
import { Person } from './models/Person';
import { asFile, type BroughtFile } from './models/StartPage';

const example = newExampleAssessment((key) => ({ ...asking, ...adding })[key]);

function jsonFile(name: string, content: string): BroughtFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) };
}

test('“Saved” is said only once the database has it, and it is there after the page is closed', async ({
  I,
  page,
  context,
}) => {
  await page.addInitScript(() => {
    // Holds every transaction of answers back until the page is told to let go.
    const add = IDBTransaction.prototype.addEventListener;
    IDBTransaction.prototype.addEventListener = function (
      this: IDBTransaction,
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ) {
      const held =
        type === 'complete' && typeof listener === 'function'
          ? (event: Event) => {
              const tell = () => {
                if (document.documentElement.dataset.hold === 'yes') setTimeout(tell, 20);
                else listener.call(this, event);
              };
              tell();
            }
          : listener;
      add.call(this, type, held, options);
    };
  });
  await I.start.open();
  await I.start.begin();
  await page.getByRole('tab', { name: 'Paste' }).waitFor();
  await page.evaluate(() => (document.documentElement.dataset.hold = 'yes'));
  await I.list.paste('Backups\nPatching');
  await expect(page.getByRole('banner').getByRole('status').first()).toHaveText('Saving…');
  await page.evaluate(() => (document.documentElement.dataset.hold = 'no'));
  await I.frame.seeSaved();
  await page.close();
  const tomorrow = new Person(await context.newPage());
  await tomorrow.start.open();
  await tomorrow.start.carryOn();
  await tomorrow.frame.goTo('List');
  await tomorrow.list.seeItems(['Backups', 'Patching']);
});

test('what the first version of the database holds is there after it is brought over', async ({
  I,
  page,
}) => {
  const { id, items, ...fields } = { ...example, id: 'kept', title: 'Kept before' };
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('/assessment.schema.json');
  await page.evaluate(
    ({ header, rows }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('draw-the-line', 1);
        opening.onupgradeneeded = () => {
          for (const table of ['assessments', 'items', 'preferences'])
            opening.result.createObjectStore(table);
        };
        opening.onerror = () => reject(new Error('The old database does not open.'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['assessments', 'items'], 'readwrite');
          writing.objectStore('assessments').put(header, header.id);
          for (const row of rows) writing.objectStore('items').put(row, [header.id, row.id]);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    {
      header: { id, fields, createdAt: 1, updatedAt: 2, deletedAt: null, itemCount: items.length },
      rows: items,
    },
  );
  await I.start.open();
  await expect(page.getByText(/Due to be drawn again: Website/)).toBeVisible();
  await I.start.carryOn();
  await I.frame.goTo('Results');
  await page.getByRole('link', { name: 'Versions', exact: true }).click();
  await I.frame.seeHeading('2 versions kept.');
});

test('several assessments lie side by side: renamed, duplicated, deleted, brought back', async ({
  I,
  page,
}) => {
  await I.beginList('Backups');
  await I.frame.goHome();
  await I.start.seeSaved(['My IT work']);
  await I.start.rename('My IT work', 'Head office');
  await I.start.seeSaved(['Head office']);
  await I.start.duplicate('Head office');
  await I.start.seeSaved(['Head office (copy)', 'Head office']);
  await I.start.begin();
  await I.list.paste('Phones\nPrinters');
  await I.frame.seeSaved();
  await I.frame.goHome();
  await I.start.seeSaved(['My IT work', 'Head office (copy)', 'Head office']);
  await expectAccessible(page);
  await I.start.delete('Head office (copy)');
  await I.start.seeSaved(['My IT work', 'Head office']);
  await I.start.undoDelete();
  await I.start.seeSaved(['My IT work', 'Head office (copy)', 'Head office']);
  await I.start.delete('Head office');
  await page.reload();
  await I.start.seeSaved(['My IT work', 'Head office (copy)']);
  await I.start.restore('Head office');
  await expect(page.getByRole('article')).toHaveCount(3);
  await I.start.openSaved('Head office');
  await I.frame.goTo('List');
  await I.list.seeItems(['Backups']);
});

test('a saved file opens again as a copy, equal in everything, and is kept when asked', async ({
  I,
  page,
}) => {
  await I.keepAssessment(example);
  await I.frame.goTo('Results');
  const download = await I.takeAway.take('The whole list', 'File');
  expect(download.suggestedFilename()).toMatch(/^Halden Foods.*\.dtl\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  const reading = readDocument(text);
  expect(reading).toMatchObject({ kind: 'read', readOnly: false });
  if (reading.kind === 'read') expect({ ...reading.assessment, id: example.id }).toEqual(example);

  await I.frame.goHome();
  await I.start.openFile(jsonFile('back.dtl.json', text));
  await I.frame.seeNotice('This is a copy.');
  await expectAccessible(page);
  await I.frame.goTo('Check');
  await I.check.moveByKey('Service desk', 'ArrowRight');
  await I.frame.goHome();
  await I.start.seeSaved([example.title]);
  await I.start.carryOn();
  await I.frame.goTo('Check');
  await I.check.seeItemAt('Service desk', '4');
  await I.frame.goHome();
  await I.start.openFile(jsonFile('back.dtl.json', text));
  await I.frame.keepThis();
  await I.frame.seeNoNotice('This is a copy.');
  await I.frame.goHome();
  await I.start.seeSaved([example.title, example.title]);
});

test('a file of a newer version can be looked at and not changed', async ({ I, page }) => {
  const newer: unknown = JSON.parse(asFile(example).buffer.toString());
  await I.start.open();
  await I.start.openFile(
    jsonFile('newer.dtl.json', JSON.stringify({ ...Object(newer), version: 99, mood: 'sunny' })),
  );
  await I.frame.seeNotice('Made by a newer version.');
  await expect(page.getByRole('button', { name: 'Keep this' })).toHaveCount(0);
  await I.frame.goTo('Check');
  await I.check.moveByKey('Service desk', 'ArrowRight');
  await I.check.seeItemAt('Service desk', '4');
  await I.frame.goHome();
  await I.start.seeSaved([]);
});

test('a broken file is refused with the place of the fault, and nothing is touched', async ({ I, page }) => {
  await I.keepAssessment(example);
  await I.frame.goHome();
  const broken = asFile(example).buffer.toString().replace('"context": 4', '"context": 9');
  await I.start.openFile(jsonFile('<b>broken</b>.dtl.json', broken));
  await I.frame.seeNotice(
    /<b>broken<\/b>\.dtl\.json was not read\..*at assessment\.snapshots\.0\.items\.0\.context/,
  );
  await expectAccessible(page);
  await I.start.openFile(jsonFile('letter.json', 'Dear all,'));
  await I.frame.seeNotice(/letter\.json was not read\. It is not a Draw the Line file/);
  await I.start.openFile({
    name: 'photo.json',
    mimeType: 'image/png',
    buffer: Buffer.from([0xff, 0xd8, 0xff]),
  });
  await I.frame.seeNotice(/photo\.json was not read\. Its first bytes are those of a picture/);
  await I.start.seeSaved([example.title]);
});

test('the example can be looked at, changed, and kept', async ({ I, page }) => {
  await I.openExample();
  await I.frame.seeNotice('This is an example');
  await I.frame.goHome();
  await I.start.seeSaved([]);
  await I.start.seeAnExample();
  await I.frame.keepThis();
  await I.frame.goHome();
  await I.start.seeSaved([example.title]);
  await expect(page.getByRole('button', { name: 'Start a new list' })).toBeVisible();
});
