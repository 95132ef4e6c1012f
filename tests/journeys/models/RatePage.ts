import { expect, type Page } from '@playwright/test';

export const questions = {
  context: 'How much must someone know about our business to do this well?',
  continuity: 'What would we lose if different people did this every six months?',
  capacity: 'How short are we of time or skill to do this properly?',
  crossTeam: 'How many teams or systems must move together to finish this?',
} as const;

export type Question = keyof typeof questions;
export type Answer = 1 | 2 | 3 | 4 | 5 | 'Not sure';

/** One item per page: flags and four questions. */
export class RatePage {
  constructor(private readonly page: Page) {}

  private group(question: Question) {
    return this.page.getByRole('group', { name: questions[question] });
  }

  private named(answer: Answer) {
    return this.page.getByRole('radio', { name: answer === 'Not sure' ? answer : new RegExp(`^${answer},`) });
  }

  private radio(question: Question, answer: Answer) {
    return this.group(question).locator(this.named(answer));
  }

  /** Goes to an item by its address, as a link to it would. */
  async openItem({ id, name }: { readonly id: string; readonly name: string }) {
    await this.page.evaluate((item) => {
      location.hash = location.hash.replace(/\/rate(?:\/.*)?$/, `/rate/${item}`);
    }, id);
    await this.seeItem(name);
  }

  /** What is answered, question by question; null where nothing is. */
  async answers(): Promise<Readonly<Record<string, Answer | null>>> {
    const given = Object.entries(questions).map(async ([question, words]) => {
      const checked = this.page.getByRole('group', { name: words }).locator('input:checked');
      const value = (await checked.count()) === 0 ? null : await checked.inputValue();
      return [question, value] as const;
    });
    const toAnswer = (value: string | null) =>
      value === null ? null : (([1, 2, 3, 4, 5] as const).find((one) => String(one) === value) ?? 'Not sure');
    return Object.fromEntries(
      (await Promise.all(given)).map(([question, value]) => [question, toAnswer(value)]),
    );
  }

  async press(...keys: readonly string[]) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  answer(question: Question, answer: Answer) {
    // The radio lies under the face of the button, which is what people press.
    return this.group(question)
      .locator('label')
      .filter({ has: this.named(answer) })
      .click();
  }

  next() {
    return this.page.getByRole('button', { name: /^(?:Next item|Next open item|Check the order)/ }).click();
  }

  async seeItem(name: string | RegExp) {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name);
  }

  async seePosition(position: number, total: number) {
    await expect(this.page.getByText(`Item ${position} of ${total}`, { exact: true })).toBeVisible();
  }

  async seeRadioIsChecked(question: Question, answer: Answer) {
    await expect(this.radio(question, answer)).toBeChecked();
  }

  async seeRadioIsFocused(question: Question, answer: Answer) {
    await expect(this.radio(question, answer)).toBeFocused();
  }

  async seeQuestionIsOpen(question: Question) {
    await expect(
      this.page.getByRole('group', { name: questions[question] }).getByRole('radio', { checked: true }),
    ).toHaveCount(0);
  }

  async seeWayOnIsFocused(name: string | RegExp) {
    await expect(this.page.getByRole('button', { name })).toBeFocused();
  }

  async seeWorkedExample(words: string | RegExp) {
    await expect(this.page.getByRole('region', { name: 'How your answers work' })).toContainText(words);
  }

  async seeNoResult() {
    await expect(this.page.getByRole('region', { name: 'How your answers work' })).toHaveCount(0);
  }

  async seeKeys() {
    await expect(this.page.getByRole('dialog', { name: 'Keys on this page' })).toBeVisible();
  }

  async seeFlagIsFocused(name: string) {
    await expect(this.page.getByRole('checkbox', { name })).toBeFocused();
  }
}
