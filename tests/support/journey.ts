import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';

/** Every way in which a page may misbehave without anything looking wrong on it. */
interface Watch {
  /** What was noticed so far, as sentences. */
  readonly complaints: readonly string[];
}

/**
 * Listens to a browser context: console warnings and errors, uncaught errors, violations of the content policy and
 * requests to any origin but these. Call it before the first page opens.
 */
async function watch(
  context: BrowserContext,
  origins: readonly string[],
  warnings: RegExp | null,
): Promise<Watch> {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.text() === notKept) return;
    if (message.type() === 'warning' && warnings?.test(message.text())) return;
    if (message.type() === 'warning' || message.type() === 'error') {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (thrown) => complaints.push(`uncaught: ${thrown.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && !origins.includes(url.origin))
      complaints.push(`request to ${url.href}`);
  });
  await context.exposeFunction('noticePolicyViolation', (violation: string) => {
    complaints.push(`content policy: ${violation}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      void window.noticePolicyViolation(`${event.effectiveDirective} refused ${event.blockedURI}`);
    });
  });
  return { complaints };
}

/** Said by the browser's driver where a journey keeps the page from being kept for offline, as most do. */
const notKept = 'Service Worker registration blocked by Playwright';

declare global {
  interface Window {
    noticePolicyViolation: (violation: string) => Promise<void>;
  }
}

function servedOrigin() {
  const origin = process.env.JOURNEYS_ORIGIN;
  if (origin === undefined)
    throw new Error('Nothing is served: run the journeys with their own configuration.');
  return origin;
}

/**
 * Playwright's `test`, at home on the served build: `page.goto('/')` opens the start page, and a test fails when any
 * page of its context complained while it ran.
 */
export const test = base.extend<{ watched: Watch; alsoFrom: readonly string[]; warnings: RegExp | null }>({
  /** Origins besides the product's own from which pages may come. */
  alsoFrom: [[], { option: true }],
  /** Warnings that are meant for whoever reads the console. */
  warnings: [null, { option: true }],
  watched: [
    async ({ context, alsoFrom, warnings }, use) => {
      const watched = await watch(context, [servedOrigin(), ...alsoFrom], warnings);
      await use(watched);
      expect(watched.complaints, 'a page may not complain').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Checks the whole screen as it stands against WCAG 2.2 A and AA, as far as a machine can. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}
