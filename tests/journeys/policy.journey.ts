import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, test } from '@playwright/test';
import { hostile, hostileNumbers } from '../support/hostileTexts';
import { expect } from '../support/journey';
import { longRun } from '../support/longRun';
import { stretchWire } from './tripwire';

test.describe.configure({ timeout: longRun ? 600_000 : 120_000 });

/** The policy of a built page, as it stands in its head. */
function policyOf(page: string): string {
  const built = readFileSync(resolve(import.meta.dirname, '../../dist', page), 'utf8');
  return /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(built)?.[0] ?? '';
}

const policy = policyOf('index.html');

test('the page that other sites frame has the policy of the product, without its two inline scripts', () => {
  expect(policyOf('embed.html')).toBe(policy.replaceAll(/ &#39;sha256-[^;]*?&#39;/g, ''));
});

/**
 * Pages on which every hostile text stands as if nothing had kept it text, one frame each, below this policy.
 * Gives back which of them ran and what the policy refused.
 */
async function standAsMarkup(context: BrowserContext, origin: string, head: string) {
  const ran = await stretchWire(context);
  const refused = new Set<string>();
  await context.exposeFunction('refused', (directive: string, at: string) =>
    refused.add(`${directive} ${at}`),
  );
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      const at = /(\d+)\.html/.exec(parent.location.href + location.href)?.[1] ?? '';
      void Reflect.apply(Reflect.get(window, 'refused') as () => void, window, [effectiveDirective, at]);
    });
  });
  const frames = hostileNumbers.map((at) => `<iframe src="planted/${at}.html"></iframe>`).join('');
  await context.route('**/planted/*.html', (route) => {
    const at = Number(/(\d+)\.html/.exec(route.request().url())?.[1]);
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html>${head}<body>${hostile(at, 'x')}`,
    });
  });
  await context.route('**/planted.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${frames}` }),
  );
  const page = await context.newPage();
  await page.goto(`${origin}/planted.html`);
  await page.waitForTimeout(500);
  return { page, ran, refused };
}

test('what would run as markup is stopped by the policy of the page, and by nothing else', async ({
  browser,
  baseURL,
}) => {
  expect(policy).toContain('require-trusted-types-for');
  const without = await browser.newContext();
  const open = await standAsMarkup(without, baseURL ?? '', '');
  const within = await browser.newContext();
  const kept = await standAsMarkup(within, baseURL ?? '', policy);
  // The wire works, and most ways of breaking in are live; some wait for a click, or for markup that is not there.
  expect(open.ran.size).toBeGreaterThan(hostileNumbers.length / 4);
  expect([...open.refused]).toEqual([]);
  expect([...kept.ran]).toEqual([]);
  const stopped = new Set([...kept.refused].map((one) => one.replace(/^\S+ /, '')));
  expect(
    [...open.ran].filter((at) => !stopped.has(at)),
    'ran without the policy, and it did not say so',
  ).toEqual([]);
  await without.close();
  await within.close();
});

test('no text becomes markup, a script or a worker below the policy, and does without it', async ({
  browser,
  baseURL,
}) => {
  const ways = async (head: string) => {
    const context = await browser.newContext();
    const ran = await stretchWire(context);
    await context.route('**/bare.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${head}<body>` }),
    );
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}/bare.html`);
    const held = await page.evaluate(() => {
      const tries: Readonly<Record<string, () => unknown>> = {
        innerHTML: () => (document.body.innerHTML = '<img src=x onerror=ran(1)>'),
        insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=ran(2)>'),
        parseFromString: () => new DOMParser().parseFromString('<p>', 'text/html'),
        scriptText: () => {
          const script = document.createElement('script');
          script.textContent = 'ran(3)';
          document.body.append(script);
        },
        handler: () => {
          const image = document.createElement('img');
          image.setAttribute('onerror', 'ran(4)');
          image.src = 'x';
          document.body.append(image);
        },
        frame: () => {
          const frame = document.createElement('iframe');
          frame.srcdoc = '<script>parent.ran(5)</scr' + 'ipt>';
          document.body.append(frame);
        },
        worker: () => new Worker('data:text/javascript,1'),
        policy: () => trustedTypes?.createPolicy('another', { createScriptURL: (address) => address }),
        timer: () => Reflect.apply(setTimeout, window, ['ran(6)']) as unknown,
      };
      return Object.entries(tries).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [];
        } catch {
          return [name];
        }
      });
    });
    await page.waitForTimeout(300);
    await context.close();
    return { held, ran: [...ran].sort() };
  };
  expect(await ways('')).toEqual({ held: [], ran: ['1', '2', '3', '4', '5', '6'] });
  const { held, ran } = await ways(policy);
  expect(ran).toEqual([]);
  expect(held).toEqual(
    expect.arrayContaining([
      'innerHTML',
      'insertAdjacentHTML',
      'parseFromString',
      'frame',
      'worker',
      'policy',
    ]),
  );
});
