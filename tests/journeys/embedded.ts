import { serveHostPages } from '../support/hostPages';
import { test as base } from './journey';
import { FramedPage } from './models/FramedPage';

export { expect, expectAccessible } from './journey';

/** A journey inside a page of somebody else's, on a site of its own. */
export const test = base.extend<{ framed: FramedPage }, { hosts: string }>({
  hosts: [
    async ({ browserName }, use) => {
      const product = process.env.JOURNEYS_ORIGIN;
      if (product === undefined) throw new Error(`Nothing is served for ${browserName}.`);
      const { origin, stop } = await serveHostPages(product);
      await use(origin);
      await stop();
    },
    { scope: 'worker' },
  ],
  alsoFrom: async ({ hosts }, use) => {
    await use([hosts]);
  },
  framed: async ({ page }, use) => {
    await use(new FramedPage(page, page.frameLocator('draw-the-line >> iframe')));
  },
});

/** Three pieces of work of the starter list, and answers to them. */
export const three = ['Security alert triage', 'Incident command', 'Data clean-up'] as const;
const answers = ['5521', '1254', '3333'] as const;

/** From the list to the whole result. */
export async function answerThree(framed: FramedPage) {
  await framed.seeTitle(/Which of these/);
  await framed.pick(...three);
  await framed.press('Next');
  await framed.press(/Next: the questions/);
  await framed.see('Item 1 of 3');
  await framed.focusFirstQuestion();
  await framed.typeAnswers(...answers);
  await framed.see('Every piece of work, and why');
}
