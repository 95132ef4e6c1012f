import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { newAssessment } from '../../src/document/newAssessment';
import { newWorkItem } from '../../src/document/workItemFields';
import { longRun } from '../support/longRun';
import { expect, test } from './journey';
import { Person } from './models/Person';

const kills = longRun ? 200 : 10;
// Each round gives some fifteen answers at most, four to an item.
const items = longRun ? 1000 : 200;
const profile = mkdtempSync(join(tmpdir(), 'draw-the-line-profile-'));
test.afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Ends every process of the browser at once, as a crash or a power cut would. */
async function kill(context: BrowserContext) {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  expect(processInfo.map(({ type }) => type)).toContain('browser');
  return () => {
    for (const { id } of processInfo.toSorted((a) => (a.type === 'browser' ? -1 : 1))) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It went down with the browser.
      }
    }
  };
}

/** How many answers were there when the page opened: they are given in order, four to an item. */
async function answersFound({ page }: Person): Promise<number> {
  const position = page.getByText(new RegExp(`^Item \\d+ of ${items}$`));
  await expect(position).toBeVisible();
  const item = Number(/\d+/.exec((await position.textContent()) ?? '')?.[0]);
  const onThisItem = await page.getByRole('radio', { checked: true }).count();
  return (item - 1) * 4 + onThisItem;
}

test(`${kills} killed browsers lose one answer each at most, and none that was called saved`, async ({
  baseURL,
  launchOptions,
}) => {
  test.setTimeout(kills * 30_000);
  const open = () =>
    chromium.launchPersistentContext(profile, { ...launchOptions, ...(baseURL ? { baseURL } : {}) });
  let before = 0;
  for (let round = 0; round <= kills; round += 1) {
    const context = await open();
    const page = context.pages()[0] ?? (await context.newPage());
    const I = new Person(page);
    let said = 0;
    await page.exposeFunction('noteSaved', (answers: number) => (said = Math.max(said, answers)));
    await page.addInitScript(() => {
      let given = 0;
      addEventListener('keydown', ({ key }) => {
        if (/^[1-5]$/.test(key)) given += 1;
      });
      new MutationObserver(() => {
        if (document.querySelector('header [data-saved]')?.textContent.startsWith('Saved '))
          void window.noteSaved(given);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    if (round === 0) {
      await I.keepAssessment({
        ...newAssessment('Long list'),
        items: Array.from({ length: items }, (_, order) =>
          newWorkItem({ name: `Work ${order + 1}`, doneBy: 'inHouse', order }),
        ),
      });
    } else {
      await I.start.open();
      // A browser that was killed may take its time to open its database again; the work shows when it has.
      await expect(page.getByRole('button', { name: 'Carry on' })).toBeVisible({ timeout: 40_000 });
      await I.start.carryOn();
    }
    const found = await answersFound(I);
    if (round > 0) expect(found, `after kill ${round}`).toBeGreaterThanOrEqual(before);
    if (round === kills) {
      await context.close();
      break;
    }
    await expect(page.getByRole('radio').and(page.locator(':focus'))).toHaveCount(1);
    const end = await kill(context);
    const typing = { given: 0, over: false };
    const type = async () => {
      // Different from item to item, so that nobody is asked about a long evening.
      for (let answer = found; !typing.over; answer += 1) {
        await page.keyboard.press(String(1 + ((answer * 7 + Math.floor(answer / 4)) % 5)));
        typing.given += 1;
        // Faster than anybody rates, and slow enough that only one answer is under way.
        await page.waitForTimeout(100);
        if (answer % 4 === 3) await page.keyboard.press('Enter');
      }
    };
    const ended = type().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 400 + Math.random() * 1200));
    end();
    typing.over = true;
    await ended;
    expect(typing.given, 'answers given before the kill').toBeGreaterThan(0);
    before = Math.max(found + typing.given - 1, found + said);
  }
});

declare global {
  interface Window {
    noteSaved: (answers: number) => Promise<void>;
  }
}
