import { expect, type Page } from '@playwright/test';

/** The gray areas: the five usual leaks, what is missing, and what closes it. */
export class GapsPage {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page
      .getByRole('navigation', { name: 'Views of the result' })
      .getByRole('link', { name: 'Gray areas' })
      .click();
    await expect(this.page.getByRole('region', { name: 'The five usual leaks' })).toBeVisible();
  }

  private leak(name: string) {
    return this.page
      .getByRole('region', { name: 'The five usual leaks' })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  async seeLeak(name: string, words: string | RegExp) {
    await expect(this.leak(name).getByText(words)).toBeVisible();
  }

  async addLeak(name: string) {
    await this.leak(name)
      .getByRole('button', { name: `Add it: ${name}` })
      .click();
  }

  private dialog() {
    return this.page.getByRole('dialog');
  }

  async nameInARow() {
    await this.page.getByRole('button', { name: /^Put (?:a name|names) on/ }).click();
    await expect(this.dialog()).toBeVisible();
  }

  /** Types a name where the focus is, and goes on to the next. */
  async type(name: string) {
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
  }

  async seeAskedAbout(item: string) {
    await expect(this.dialog().getByRole('combobox', { name: `Whose name is on ${item}?` })).toBeFocused();
  }

  async seeInDialog(words: string | RegExp) {
    await expect(this.dialog().getByText(words).first()).toBeVisible();
  }

  /** A leak and the list below offer the same repair: the first will do. */
  async press(button: string) {
    await this.page.getByRole('button', { name: button, exact: true }).first().click();
  }

  async fill(field: string, text: string) {
    await this.dialog().getByRole('combobox', { name: field }).first().fill(text);
  }

  async answer(question: RegExp, answer: 'Yes' | 'No') {
    await this.dialog()
      .getByRole('group', { name: question })
      .getByRole('radio', { name: answer })
      .check({ force: true });
  }

  async seeNoDialog() {
    await expect(this.dialog()).toHaveCount(0);
  }

  async seeMissing(kind: string, items: readonly string[]) {
    const group = this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: /^Open / }) });
    const heading = this.page.getByRole('heading', { level: 3, name: kind });
    if (items.length === 0) await expect(heading).toHaveCount(0);
    else await expect(heading).toBeVisible();
    for (const item of items) {
      await expect(group.getByRole('button', { name: `Open ${item}`, exact: true }).first()).toBeVisible();
    }
  }
}
