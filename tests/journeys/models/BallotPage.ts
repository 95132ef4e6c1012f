import { expect, type Page } from '@playwright/test';

/** A ballot, as somebody fills it in on a phone. */
export class BallotPage {
  constructor(private readonly page: Page) {}

  async begin(name: string) {
    await this.page.getByRole('textbox', { name: /^Your name/ }).fill(name);
    await this.page.getByRole('button', { name: 'Begin' }).click();
  }

  async seeItem(name: string) {
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** Taps one answer to each question, from top to bottom. */
  async answer(digits: string) {
    const questions = this.page.getByRole('article').getByRole('group');
    for (const [at, digit] of Array.from(digits).entries()) {
      const name = digit === '0' ? 'Not sure' : new RegExp(`^${digit},`);
      // What stands fixed at the foot of a phone would be in the way of a finger, too.
      await questions.nth(at).evaluate((question) => question.scrollIntoView({ block: 'center' }));
      await questions.nth(at).getByRole('radio', { name }).check({ force: true });
    }
  }

  goOn(by: 'Next' | 'Finish') {
    return this.page.getByRole('button', { name: by }).click();
  }

  async readCode(): Promise<string> {
    return this.page.getByRole('code').innerText();
  }

  /** Copies the code as a link and gives back what the clipboard holds. */
  async copyLink(): Promise<string> {
    await this.page.getByRole('button', { name: 'Copy it as a link' }).click();
    await expect(this.page.getByText('Copied. Paste it into a message.')).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
