import type { BrowserContext, Frame, Page } from '@playwright/test';
import { test as base } from './embedded';
import { expect } from '../support/journey';

/** What a page is asked while hostile texts are shown on it. */
interface Lookout {
  /** Notes which of them are on the page, and what of them became more than text. */
  readonly look: () => void;
  /** Looks at all there is, once it has come to rest: lists that draw only what is in sight are scrolled through. */
  readonly readThrough: () => Promise<void>;
  /** Resolves once that is on the page, and rejects after twenty seconds. */
  readonly until: (mark: string) => Promise<void>;
  /** The marks of all that were seen. */
  readonly seen: Set<string>;
  /** What was made of them besides text. */
  readonly planted: Set<string>;
}

declare global {
  interface Window {
    lookout: Lookout;
    /** What every hostile text would call; answers to nobody else. */
    ran: (at: number) => void;
  }
}

/** Runs in the page, so it reaches nothing outside itself. */
function keepLookout() {
  const seen = new Set<string>();
  const planted = new Set<string>();
  const spoken = ['value', 'aria-label', 'title', 'placeholder', 'alt', 'label'];
  const note = (text: string) => {
    for (const [, mark = ''] of text.matchAll(/#([a-zA-Z]+\d+)#/g)) seen.add(mark);
  };
  const look = () => {
    note(document.body.textContent);
    for (const element of document.querySelectorAll('body *')) {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) note(element.value);
      const isActive = /^(?:script|style|iframe|object|embed|base|meta|link)$/i.test(element.localName);
      if (isActive && element.outerHTML.includes('ran(')) planted.add(element.outerHTML);
      for (const { name, value } of element.attributes) {
        if (spoken.includes(name)) note(value);
        const isLive = /^(?:on.*|href|src|srcdoc|style|action|formaction|data|content)$/i.test(name);
        const isPlainLink = name === 'href' && /^(?:https:|mailto:|tel:|#)/.test(value);
        if (isLive && !isPlainLink && value.includes('ran(')) planted.add(`${name}=${value}`);
      }
    }
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 40));
  const rest = () =>
    new Promise<void>((resolve) => {
      const end = () => {
        changes.disconnect();
        resolve();
      };
      let timer = setTimeout(end, 250);
      const changes = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(end, 250);
      });
      changes.observe(document.body, { subtree: true, childList: true });
    });
  const scrolls = (element: Element) =>
    element.scrollHeight > element.clientHeight + 10 &&
    /auto|scroll/.test(getComputedStyle(element).overflowY);
  window.lookout = {
    seen,
    planted,
    look,
    readThrough: async () => {
      await rest();
      look();
      for (const element of [...document.querySelectorAll('*')].filter(scrolls)) {
        const step = Math.max(100, element.clientHeight / 2);
        for (let at = 0; at < element.scrollHeight; at += step) {
          element.scrollTop = at;
          await pause();
          look();
        }
        element.scrollTop = 0;
      }
    },
    until: async (mark) => {
      const end = performance.now() + 20_000;
      while (!document.body.textContent.includes(mark)) {
        if (performance.now() > end) throw new Error(`${mark} was never shown`);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      look();
    },
  };
}

/** Puts the wire into every page and frame of a context. Gives back what has stepped on it. */
export async function stretchWire(context: BrowserContext): Promise<ReadonlySet<string>> {
  const ran = new Set<string>();
  await context.exposeFunction('ran', (at: unknown) => {
    ran.add(String(at));
  });
  context.on('dialog', (dialog) => {
    ran.add(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await context.addInitScript(keepLookout);
  return ran;
}

/** Looks at all of a page once that is on it. */
export async function readThrough(page: Page, mark: string): Promise<void> {
  await page.evaluate(async (begun) => {
    await window.lookout.until(begun);
    await window.lookout.readThrough();
  }, mark);
}

/** The marks of hostile texts that were seen in a page or frame so far. */
export async function seenIn(place: Page | Frame): Promise<ReadonlySet<string>> {
  const { seen, planted } = await place.evaluate(() => ({
    seen: [...window.lookout.seen],
    planted: [...window.lookout.planted],
  }));
  expect(planted, 'texts that became more than text').toEqual([]);
  return new Set(seen);
}

/** A journey in which nothing that came as text may run, whatever is shown. */
export const test = base.extend<{ wire: ReadonlySet<string> }>({
  wire: [
    async ({ context }, use) => {
      const ran = await stretchWire(context);
      await use(ran);
      expect([...ran], 'texts that ran').toEqual([]);
    },
    { auto: true },
  ],
});
