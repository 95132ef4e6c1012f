import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/readDocument';
import { expect, expectAccessible, test } from './journey';
import type { Person } from './models/Person';

async function listAndSave(I: Person) {
  await I.start.begin();
  await I.list.paste('Backups\nPatching');
  await I.list.seeItems(['Backups', 'Patching']);
  const download = await I.frame.saveCopyAsFile();
  const reading = readDocument(readFileSync(await download.path(), 'utf8'));
  expect(reading).toMatchObject({
    kind: 'read',
    assessment: { items: [{ name: 'Backups' }, { name: 'Patching' }] },
  });
  return readFileSync(await download.path());
}

test('where the browser keeps nothing, everything works and a file is one click away', async ({
  I,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No storage here', 'SecurityError');
    };
  });
  await I.start.open();
  await I.frame.seeNotice('Kept in this tab only.', 5_000);
  await expectAccessible(page);
  const file = await listAndSave(I);
  await expectAccessible(page);
  await I.frame.goHome();
  await I.start.openFile({ name: 'mine.dtl.json', mimeType: 'application/json', buffer: file });
  await I.frame.goTo('List');
  await I.list.seeItems(['Backups', 'Patching']);
});

test('storage that never answers does not keep anybody waiting for long', async ({ I, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      const request: IDBOpenDBRequest = Object.create(IDBOpenDBRequest.prototype);
      Object.defineProperty(request, 'addEventListener', { value: () => undefined });
      return request;
    };
  });
  await I.start.open();
  const since = Date.now();
  await I.start.begin();
  await I.frame.seeHeading('What does your team do?');
  expect(Date.now() - since).toBeLessThan(5_000);
  await I.frame.seeNotice('Kept in this tab only.');
  await I.frame.goHome();
  await listAndSave(I);
});

test('storage that answers late brings what was saved before, and takes in what was typed meanwhile', async ({
  I,
  page,
}) => {
  await I.beginList('Backups');
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    addEventListener('answer', () => (IDBFactory.prototype.open = open));
    IDBFactory.prototype.open = () => {
      const request: IDBOpenDBRequest = Object.create(IDBOpenDBRequest.prototype);
      Object.defineProperty(request, 'addEventListener', { value: () => undefined });
      return request;
    };
  });
  await page.goto('/');
  await page.reload();
  await I.frame.seeNotice('Kept in this tab only.', 5_000);
  await I.start.begin();
  await I.list.paste('Patching');
  await page.evaluate(() => dispatchEvent(new Event('answer')));
  await I.frame.seeNoNotice('Kept in this tab only.', 15_000);
  await I.list.seeItems(['Patching']);
  await I.list.paste('Printing');
  await I.frame.seeSaved();
  await I.frame.goHome();
  await I.start.seeSaved(['My IT work', 'My IT work']);
  await I.start.carryOn();
  await I.frame.goTo('List');
  await I.list.seeItems(['Patching', 'Printing']);
});

test('a write that fails is told, and nothing is lost', async ({ I, page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
      if (document.documentElement.dataset.full === 'yes')
        throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, row);
    };
  });
  await I.beginList('Backups');
  await page.evaluate(() => (document.documentElement.dataset.full = 'yes'));
  await I.list.type('Patching');
  await page.keyboard.press('Control+Enter');
  await I.frame.seeNotice(/Not saved\. The browser’s storage is full\./);
  await expectAccessible(page);
  await I.list.seeItems(['Backups', 'Patching']);
  const download = await I.frame.saveCopyAsFile();
  expect(readDocument(readFileSync(await download.path(), 'utf8'))).toMatchObject({
    kind: 'read',
    assessment: { items: [{ name: 'Backups' }, { name: 'Patching' }] },
  });
  await page.evaluate(() => (document.documentElement.dataset.full = 'no'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await I.frame.seeSaved();
  await page.reload();
  await I.frame.goTo('List');
  await I.list.seeItems(['Backups', 'Patching']);
});

test('a database that dies under the page is opened again', async ({ I, page }) => {
  await page.addInitScript(() => {
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (
      this: IDBDatabase,
      ...asked: Parameters<typeof transaction>
    ) {
      if (document.documentElement.dataset.kill === 'yes') {
        document.documentElement.dataset.kill = 'no';
        this.close();
      }
      return transaction.apply(this, asked);
    };
  });
  await I.beginList('Backups');
  await page.evaluate(() => (document.documentElement.dataset.kill = 'yes'));
  await I.list.paste('Patching');
  await I.frame.seeSaved();
  await page.reload();
  await I.frame.goTo('List');
  await I.list.seeItems(['Backups', 'Patching']);
});
