import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

interface Task {
  /** Milliseconds since the page was asked for. */
  readonly startTime: number;
  readonly duration: number;
}

declare global {
  interface Window {
    /** Put there by instruments.js. */
    bench: {
      readonly longTasks: Task[];
      readonly layoutShift: number;
      readonly firstPaint: Promise<number>;
      readonly took: Promise<number>;
      /** When the first question was painted, where that is measured. */
      arrived: Promise<number>;
      readonly painted: (selector: string, words: string) => Promise<number>;
      readonly arm: (event: string, selector: string, words: string) => void;
    };
  }
}

/** How the page is held back. */
export interface Hardship {
  /** 1 is the machine as it is. */
  readonly slowdown?: number;
  readonly line?: 'fast' | 'slow 4G';
}

/** Slow 4G as page speed tools know it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** A page with the bench's instruments in it. */
export interface MeasuredPage {
  readonly page: Page;
  /** MB of JavaScript that are still in use once the rubbish is gone. */
  readonly heap: () => Promise<number>;
  /** Begins to count anew: what `longTasks` says from here on. */
  readonly forgetTasks: () => Promise<void>;
  /** Milliseconds of every task over 50 ms on the main thread. */
  readonly longTasks: () => Promise<readonly number[]>;
  /** Milliseconds from an event to the frame in which `selector` shows `words`; `act` makes the event happen. */
  readonly time: (
    event: 'click' | 'change' | 'input',
    shows: { readonly selector: string; readonly words?: string },
    act: () => Promise<unknown>,
  ) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Lets the page do what it still has to do. */
function rest(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => resolve(), { timeout: 1000 });
      }),
  );
}

async function hold(cdp: CDPSession, { slowdown = 1, line = 'fast' }: Hardship): Promise<void> {
  await cdp.send('Network.enable');
  // The first visit is what counts: nothing of an earlier one may help.
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (line === 'slow 4G') await cdp.send('Network.emulateNetworkConditions', slow4G);
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Opens an empty page, held back like that. */
export async function openMeasuredPage(
  context: BrowserContext,
  hardship: Hardship = {},
): Promise<MeasuredPage> {
  const page = await context.newPage();
  await page.addInitScript({ path: join(import.meta.dirname, 'instruments.js') });
  const cdp = await context.newCDPSession(page);
  await hold(cdp, hardship);
  return {
    page,
    heap: async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      return usedSize / 1e6;
    },
    forgetTasks: async () => {
      await rest(page);
      await page.evaluate(() => window.bench.longTasks.splice(0));
    },
    longTasks: async () => {
      await rest(page);
      return page.evaluate(() => window.bench.longTasks.map(({ duration }) => duration));
    },
    time: async (event, { selector, words = '' }, act) => {
      await rest(page);
      await page.evaluate(([name, where, what]) => window.bench.arm(name, where, what), [
        event,
        selector,
        words,
      ] as const);
      await act();
      return page.evaluate(() => window.bench.took);
    },
    close: () => page.close(),
  };
}
