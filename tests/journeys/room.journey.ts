import type { Page } from '@playwright/test';
import { people, underWay } from '../support/workshopUnderWay';
import { expect, expectAccessible, test } from './journey';

/** Every size of type on a page as share of its height, smallest first, with the words set in it. */
function sizesOfType(page: Page) {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { readonly text: string; readonly share: number }[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const holder = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (holder === null || text === '' || holder.closest('script, style, .visually-hidden') !== null)
        continue;
      const { width, height } = holder.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      found.push({
        text,
        share: Number((parseFloat(getComputedStyle(holder).fontSize) / innerHeight).toFixed(6)),
      });
    }
    return found.sort((a, b) => a.share - b.share);
  });
}

/** Body 3.8, the item 7, medians 12, nothing under 2.5 hundredths of the height: legible at five metres. */
async function expectLegibleAtFiveMetres(page: Page, body = 'Continuity') {
  const sizes = await sizesOfType(page);
  expect(sizes[0]?.share, `"${sizes[0]?.text ?? ''}" is the smallest`).toBeGreaterThanOrEqual(0.025);
  const shareOf = (words: string) =>
    Math.max(0, ...sizes.filter(({ text }) => text === words).map(({ share }) => share));
  expect(shareOf('Server patching')).toBeGreaterThanOrEqual(0.07);
  expect(shareOf(body)).toBeGreaterThanOrEqual(0.038);
  return { sizes, shareOf };
}

async function seeNobody(room: Page) {
  const shown = await room.locator('body').innerText();
  for (const name of [...people, 'Between us']) expect(shown).not.toContain(name);
}

test('the room’s window shows what the room may see, survives both reloads and reads at five metres', async ({
  I,
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await I.keepAssessment(underWay);
  await I.workshop.open();
  await I.workshop.seeItem('Server patching');
  const room = await I.workshop.openSecondScreen();
  await room.setViewportSize({ width: 1920, height: 1080 });

  // All votes are in, and the room sees that, and none of them.
  await expect(room.getByText('8 of 8 in')).toBeVisible();
  await expect(room.locator('[data-part="vote"]')).toHaveCount(0);
  await expectLegibleAtFiveMetres(room);
  await expectLegibleAtFiveMetres(page, 'A few weeks with us');
  await expectAccessible(room);
  await room.reload();
  await expect(room.getByText('8 of 8 in')).toBeVisible();

  await I.workshop.press('r');
  await expect(room.getByRole('status').filter({ hasText: 'it turns on Continuity' })).toBeVisible();
  await expect(room.locator('circle[data-part="vote"]')).toHaveCount(32);
  await expectLegibleAtFiveMetres(page);
  await expect(room.getByText('seven agree')).toBeVisible();
  const { shareOf } = await expectLegibleAtFiveMetres(room);
  expect(shareOf('5')).toBeGreaterThanOrEqual(0.12);
  expect(await room.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(
    0,
  );
  await expectAccessible(room);
  await seeNobody(room);

  // The facilitator's window goes and comes back: meanwhile the room is told, then it goes on.
  // The stage has no place for "Saved"; a write takes a few milliseconds.
  await page.waitForTimeout(500);
  const address = page.url();
  await page.goto('about:blank');
  await expect(room.getByRole('heading', { name: 'Waiting for the facilitator’s window' })).toBeVisible();
  await page.goto(address);
  await expect(room.locator('circle[data-part="vote"]')).toHaveCount(32);
  await I.workshop.next(/^Move on/);
  await expect(
    room.getByRole('status').filter({ hasText: 'The line is snapped: Place with a partner' }),
  ).toBeVisible();

  await room.emulateMedia({ colorScheme: 'dark' });
  expect(
    await room.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).color),
  ).toBe('rgb(27, 31, 36)');
  await room.getByRole('button', { name: 'Dark' }).click();
  await expectAccessible(room);
  await room.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => room.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
