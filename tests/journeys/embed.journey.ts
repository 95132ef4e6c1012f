import { answerThree, expect, expectAccessible, test, three } from './embedded';
import { FramedPage } from './models/FramedPage';

/** Keeps every event that the elements of the page send, as a page of its own would. */
const keepEvents = () => {
  const kept: { type: string; detail: unknown }[] = [];
  Object.assign(window, { kept });
  for (const type of ['ready', 'started', 'progressed', 'completed', 'cta', 'lead', 'error'])
    addEventListener(`dtl:${type}`, (event) => {
      if (event instanceof CustomEvent) kept.push({ type, detail: event.detail });
    });
};

const keptEvents = () => Reflect.get(window, 'kept') as readonly { type: string; detail: unknown }[];

test('a page of another site has the whole result, in its colours, and learns only how far people are', async ({
  page,
  framed,
  hosts,
}) => {
  await page.addInitScript(keepEvents);
  await page.goto(`${hosts}/plain.html`);
  await answerThree(framed);
  await framed.see('Talk to us');
  await framed.see('We take this on');
  await expectAccessible(page);
  const bar = await framed.tokenOf('--dtl-in-house');
  expect(bar).toContain('#4b2a85');

  const events = await page.evaluate(keptEvents);
  expect(events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['ready', 'started', 'progressed', 'completed']),
  );
  expect(events.findLast(({ type }) => type === 'completed')?.detail).toEqual({ rated: 3, total: 3 });
  expect(JSON.stringify(events)).not.toMatch(/triage|Incident|keepInHouse|placeWithPartner/);

  // The frame is as tall as what it holds: nothing scrolls inside.
  expect(await framed.hiddenBelow()).toBeLessThanOrEqual(1);
});

test('the result is the same with and without a frame, and is sent only with consent, word for word as shown', async ({
  page,
  framed,
  hosts,
}) => {
  await page.addInitScript(keepEvents);
  await page.goto(`${hosts}/plain.html`);
  await answerThree(framed);
  const inFrame = await framed.rows();
  await framed.press('Send');
  await framed.see('Give an e-mail address');
  await framed.see('Tick this, or they may not answer you.');
  expect((await page.evaluate(keptEvents)).filter(({ type }) => type === 'lead')).toEqual([]);
  await framed.fill('Your e-mail address', 'ada@example.org');
  await framed.check(/may write to me about this result/);
  await framed.press('Send');
  await framed.see('Handed to Rivage TI inc.');
  const leads = (await page.evaluate(keptEvents)).filter(({ type }) => type === 'lead');
  expect(leads).toHaveLength(1);
  expect(leads[0]?.detail).toMatchObject({
    email: 'ada@example.org',
    items: [],
    language: 'en',
    consent: { reply: 'Rivage TI inc. may write to me about this result.', marketing: null },
  });

  const alone = new FramedPage(page, page);
  await page.goto('/embed.html?starter=security%20data&max-items=4&lang=en');
  await answerThree(alone);
  expect(await alone.rows()).toEqual(inFrame);
});

test('a page in Québec opens in French, and every language is one press away without losing anything', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts}/two.html`);
  const [french, english] = ['#one', '#two'].map(
    (id) => new FramedPage(page, page.locator(id).locator('iframe').contentFrame()),
  );
  await french?.seeTitle('Que fait votre équipe TI?');
  await english?.seeTitle(/Which of these/);
  await english?.seeGroup('Vendors and money');
  await french?.pickAt(1);
  await french?.press('English');
  await french?.seeTitle(/Which of these/);
  await french?.seePicked('Data clean-up');
  await english?.doNotSee('Data clean-up');
});

test('a host with a strict policy has it all the same, taken away and put back included', async ({
  page,
  framed,
  hosts,
}) => {
  await page.goto(`${hosts}/strict.html`);
  await framed.seeTitle(/Which of these/);
  await page.evaluate(() => {
    const element = document.querySelector('draw-the-line');
    element?.remove();
    if (element) document.body.append(element);
  });
  await framed.seeTitle(/Which of these/);
  await framed.pick('Data clean-up');
});

test('whoever built the page reads what works there and what does not', async ({ page, framed, hosts }) => {
  await page.goto(`${hosts}/plain.html#dtl-check`);
  await framed.seeTitle(/Which of these/);
  await framed.see('The page around it answers, so the height fits and events arrive.');
  await framed.see('Every setting was understood.');
  await framed.see('The colours can be read and told apart.');
  await framed.see('What people send goes out by: a message to your page.');
});

test('a frame without an origin works in memory, says so, and says nothing to anybody', async ({
  page,
  hosts,
}) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { kept: heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(`${hosts}/sandboxed.html`);
  const framed = new FramedPage(page, page.frameLocator('iframe'));
  await framed.seeTitle(/Which of these/);
  await framed.pick('Data clean-up');
  await framed.see(/Your browser keeps nothing for pages inside other pages/);
  await framed.press('Next');
  await framed.press(/Next: the questions/);
  await framed.focusFirstQuestion();
  await framed.typeAnswers('5511');
  await framed.see('Every piece of work, and why');
  expect(await page.evaluate(() => Reflect.get(window, 'kept') as unknown)).toEqual([
    { source: 'draw-the-line', version: 1, type: 'ready', payload: null },
  ]);
});

test('a thousand hostile messages from a host change nothing', async ({ page, framed, hosts }) => {
  await page.goto(`${hosts}/plain.html`);
  await framed.seeTitle(/Which of these/);
  await framed.pick(...three);
  const before = await framed.text();
  await page.evaluate(() => {
    const frame = document.querySelector('draw-the-line')?.shadowRoot?.querySelector('iframe')?.contentWindow;
    const envelope = { source: 'draw-the-line', version: 1, type: 'settings' };
    const hostile: unknown[] = [
      null,
      'javascript:alert(1)',
      { ...envelope, payload: { accent: 1 } },
      { ...envelope, payload: { onload: 'x' } },
      { ...envelope, type: 'eval', payload: 'alert(1)' },
      { ...envelope, version: 2, payload: { lang: 'fr-CA' } },
      { ...envelope, payload: ['lang'] },
      { ...envelope, payload: { texts: 'x'.repeat(70_000) } },
    ];
    for (let times = 0; times < 1000; times += 1) frame?.postMessage(hostile[times % hostile.length], '*');
  });
  await page.waitForTimeout(300);
  expect(await framed.text()).toBe(before);
});

test('whoever builds the page sees it live, is told what cannot be read, and takes one text along', async ({
  page,
  I,
}) => {
  await I.start.open();
  await page.getByRole('link', { name: 'Put it on your website' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put it on your own website');
  const preview = new FramedPage(page, page.frameLocator('draw-the-line >> iframe'));
  await preview.seeTitle(/Which of these/);
  await page.getByRole('textbox', { name: 'Partner side' }).fill('#ffe9c8');
  await expect(page.getByText(/too pale to see on white/)).toBeVisible();
  await page.getByRole('button', { name: /^Use #/ }).click();
  await expect(page.getByText('These colours can be read, and everybody can tell them apart.')).toBeVisible();
  await page.getByRole('textbox', { name: 'What you offer, below the results' }).fill('Talk to us');
  await page.getByRole('textbox', { name: 'Where it leads' }).first().fill('https://rivage.example/');
  await expect(page.getByText('Français still needs: What you offer, below the results.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Text to paste' })).toHaveValue(
    /<draw-the-line partner-color="#[0-9a-f]{6}">/,
  );
  await expect(page.getByRole('textbox', { name: 'Text to paste' })).toHaveValue(/"label": "Talk to us"/);
  await page.getByRole('tab', { name: 'Plain frame' }).click();
  await expect(page.getByRole('textbox', { name: 'Text to paste' })).toHaveValue(
    /\/embed\.html\?partner-color=%23/,
  );
  await page.getByRole('group', { name: 'Language of the preview' }).getByText('Français').click();
  await preview.seeTitle('Que fait votre équipe TI?');
  await expectAccessible(page);
});
