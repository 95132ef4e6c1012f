import type { BrowserContext, Page } from '@playwright/test';
import { answerThree, expect, expectAccessible, test as base } from './embedded';
import { FramedPage } from './models/FramedPage';

const receiver = 'https://rivage.example';

const test = base.extend({
  alsoFrom: async ({ hosts }, use) => {
    await use([hosts, receiver]);
  },
});

/** Whoever receives what people send; gives back every form that arrived, field by field. */
async function listenAt(context: BrowserContext) {
  const arrived: { readonly address: string; readonly fields: readonly (readonly [string, string])[] }[] = [];
  await context.route(`${receiver}/**`, (route) => {
    const request = route.request();
    const fields = [...new URLSearchParams(request.postData() ?? '')];
    arrived.push({ address: `${request.method()} ${request.url()}`, fields });
    return route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Rivage</title><link rel="icon" href="data:,"><h1>Thank you</h1>',
    });
  });
  return arrived;
}

const sender = {
  legalName: 'Rivage IT inc.',
  postalAddress: '12, rue du Quai',
  contact: '514 555-0100',
  privacyUrl: `${receiver}/privacy`,
  withdrawal: 'Write to us.',
};
const texts = JSON.stringify({ en: { sender }, 'fr-CA': { sender } });

function addressOf(settings: Readonly<Record<string, string>>): string {
  return `/embed.html?${new URLSearchParams({ starter: 'security data', lang: 'en', texts, ...settings })}`;
}

async function agree(framed: FramedPage) {
  await framed.fill('Your e-mail address', 'ada@example.org');
  await framed.check(/may write to me about this result/);
}

/** What arrived says what was on show: line breaks as forms write them, and the moment itself for the words for it. */
function expectAsShown(
  fields: readonly (readonly [string, string])[],
  shown: readonly string[],
  between: readonly [number, number],
) {
  const sent = fields.map(([, text]) => text.replaceAll('\r\n', '\n'));
  expect(sent.slice(0, -1)).toEqual(shown.slice(0, -1));
  expect(fields.at(-1)?.[0]).toBe('at');
  const at = Date.parse(sent.at(-1) ?? '');
  expect(at).toBeGreaterThanOrEqual(between[0]);
  expect(at).toBeLessThanOrEqual(between[1]);
}

test('what is on show is posted word for word, once it is agreed to, and in the language it was read in', async ({
  page,
  context,
  framed,
  hosts,
}) => {
  const arrived = await listenAt(context);
  const opening = () => context.waitForEvent('page');
  await page.goto(`${hosts}/plain.html`);
  await page.locator('draw-the-line').evaluate((element, address) => {
    element.setAttribute('lead-mode', 'endpoint');
    element.setAttribute('lead-to', address);
  }, `${receiver}/lead?from=page`);
  await answerThree(framed);
  await framed.press('Send in a new tab');
  await framed.see('Give an e-mail address');
  await framed.fill('Your e-mail address', 'ada@example.org');
  await framed.fill('What you would like to ask', 'One & two = "three"?\nÉté 100 % <b>');
  await framed.press('Send in a new tab');
  await framed.see('Tick this, or they may not answer you.');
  expect(arrived).toEqual([]);
  expect(context.pages()).toHaveLength(1);

  await framed.check(/may write to me about this result/);
  const shown = await framed.shownBeforeSending();
  const before = Date.now();
  const [tab] = await Promise.all([opening(), framed.press('Send in a new tab')]);
  await expect(tab.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
  await framed.see('Handed to Rivage TI inc. in a new tab.');
  await expectAccessible(page);
  expect(arrived.map(({ address }) => address)).toEqual([`POST ${receiver}/lead?from=page`]);
  const [first] = arrived;
  expectAsShown(first!.fields, shown, [before, Date.now()]);
  expect(Object.fromEntries(first!.fields)).toMatchObject({
    message: 'One & two = "three"?\r\nÉté 100 % <b>',
    consentReply: 'Rivage TI inc. may write to me about this result.',
    language: 'en',
  });
  expect(first!.fields.map(([name]) => name)).not.toContain('consentMarketing');
  expect(first!.fields.map(([name]) => name)).not.toContain('items');

  await framed.press('Français');
  await framed.check('Envoyer aussi le nom des tâches');
  await framed.check(/peut aussi m’envoyer des nouvelles/);
  const shownInFrench = await framed.shownBeforeSending();
  await Promise.all([opening(), framed.press('Envoyer dans un nouvel onglet')]);
  await framed.see('Remis à Rivage TI inc. dans un nouvel onglet.');
  await expect.poll(() => arrived.length).toBe(2);
  expectAsShown(arrived[1]!.fields, shownInFrench, [before, Date.now()]);
  expect(Object.fromEntries(arrived[1]!.fields)).toMatchObject({
    consentReply: 'Rivage TI inc. peut m’écrire au sujet de ce résultat.',
    consentMarketing: expect.stringContaining('Je peux retirer ce consentement'),
    items: expect.stringContaining('Commandement des incidents\u00A0: '),
    language: 'fr-CA',
  });
});

test('where no tab may open nothing is sent, and that is said', async ({ browser, baseURL }) => {
  // The browser says on its console that it held the tab back: nobody watches this context for that.
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const arrived = await listenAt(context);
  const page = await context.newPage();
  const framing = `<iframe sandbox="allow-scripts allow-forms allow-same-origin" width="1000" height="900" src="${
    baseURL ?? ''
  }${addressOf({ 'lead-mode': 'endpoint', 'lead-to': `${receiver}/lead` }).replaceAll('&', '&amp;')}"></iframe>`;
  await page.route('**/strict-sandbox.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${framing}` }),
  );
  await page.goto('/strict-sandbox.html');
  const framed = new FramedPage(page, page.frameLocator('iframe'));
  await answerThree(framed);
  await agree(framed);
  await framed.press('Send in a new tab');
  await framed.see(/^Nothing was sent: your browser let no new tab open\./);
  await framed.doNotSee(/^Handed to/);
  expect(arrived).toEqual([]);
  expect(context.pages()).toHaveLength(1);
  await context.close();
});

/** The addresses that a page asks the browser to open beside it. */
async function openedBeside(page: Page) {
  const session = await page.context().newCDPSession(page);
  const opened: string[] = [];
  session.on('Page.windowOpen', ({ url }) => opened.push(url));
  await session.send('Page.enable');
  return opened;
}

test('a mail is handed to the mail program with what is on show, and nothing is sent by the page', async ({
  page,
  context,
}) => {
  const arrived = await listenAt(context);
  const opened = await openedBeside(page);
  await page.goto(addressOf({ 'lead-mode': 'mailto', 'lead-to': 'hello@rivage.example' }));
  const framed = new FramedPage(page, page);
  await answerThree(framed);
  await framed.fill('What you would like to ask', 'Hi&bcc=eve@example.org\nand more');
  await framed.press('Write the e-mail');
  await framed.see('Give an e-mail address');
  expect(opened).toEqual([]);
  await agree(framed);
  const shown = await framed.shownBeforeSending();
  await framed.press('Write the e-mail');
  await framed.see(/^Your e-mail program holds it now\./);
  await expect.poll(() => opened).toHaveLength(1);
  const mail = new URL(opened[0]!);
  expect(mail.protocol + mail.pathname).toBe('mailto:hello@rivage.example');
  expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
  const body = mail.searchParams.get('body')?.replaceAll('\r\n', '\n') ?? '';
  for (const text of shown.slice(0, -1)) expect(body).toContain(text);
  expect(body).toMatch(/\nTime: 20\d\d-\d\d-\d\dT[\d:.]+Z$/);
  expect(arrived).toEqual([]);
});
