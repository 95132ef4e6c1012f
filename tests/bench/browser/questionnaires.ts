import type { BrowserContext, Page } from '@playwright/test';
import type { Lab } from './lab';
import { keepWork } from './savedWork';

/** The questionnaire of twenty items, four questions each, in the hands of one product. */
export interface Questionnaire {
  /** A browser that has seen nothing of it but what was saved in it, and where the first question is asked. */
  readonly arrive: () => Promise<{ readonly context: BrowserContext; readonly address: string }>;
  /** Where the name of the item in hand stands. */
  readonly title: string;
  /** From one item to the next. */
  readonly next: (page: Page) => Promise<void>;
  /** From the last item to the chart. */
  readonly seeChart: (page: Page) => Promise<void>;
}

export const asked = { items: 20, questions: 4, answers: 6 } as const;

/** The product itself, with so many items saved; the first twenty are not answered. */
export function ours(lab: Lab, items: number = asked.items): Questionnaire {
  return {
    arrive: async () => {
      const context = await lab.newContext(lab.product);
      const assessment = await keepWork(context, items, asked.items);
      return { context, address: `${assessment}/rate/work-1` };
    },
    title: 'h1',
    next: (page) => page.getByRole('button', { name: /^Next/ }).click({ force: true }),
    seeChart: async (page) => {
      await page.goto(page.url().replace(/rate.*$/, 'results/line'));
      await page.locator('[data-part="bar"]').first().waitFor();
    },
  };
}

function peer(lab: Lab, origin: string, title: string, last: string): Questionnaire {
  const press = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).click({ force: true });
  return {
    arrive: async () => ({ context: await lab.newContext(origin), address: '/' }),
    title,
    next: (page) => press(page, 'Next'),
    seeChart: async (page) => {
      await press(page, last);
      await page.locator('.recharts-bar-rectangle').first().waitFor();
    },
  };
}

/** The stack of the product with the least code. */
export function floor(lab: Lab): Questionnaire {
  return peer(lab, lab.peers.floor, 'h1', 'Next');
}

export function surveyJs(lab: Lab): Questionnaire {
  return peer(lab, lab.peers.surveyJs, '.sd-page__title', 'Complete');
}
