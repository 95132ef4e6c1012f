import { expect, type Page } from '@playwright/test';

/** What counts how much, and how the product behaves in this browser. */
export class SettingsPage {
  constructor(private readonly page: Page) {}

  choose(option: string) {
    return this.page.getByRole('radio', { name: option, exact: true }).check({ force: true });
  }

  async seeChosen(option: string) {
    await expect(this.page.getByRole('radio', { name: option, exact: true })).toBeChecked();
  }

  moveUp(criterion: string) {
    return this.page.getByRole('button', { name: `Move ${criterion} up` }).click();
  }

  async seeWeight(criterion: string, share: number) {
    await expect(this.page.getByLabel(`${criterion} counts ${share} of 100`).first()).toBeVisible();
  }

  useTheseWeights() {
    return this.page.getByRole('button', { name: 'Use these weights' }).click();
  }

  useThis() {
    return this.page.getByRole('button', { name: 'Use this', exact: true }).click();
  }

  switchShortcutsOff() {
    return this.page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  }

  async forgetEverything(typed: string) {
    await this.page.getByRole('button', { name: 'Forget everything…' }).click();
    await this.page.getByRole('textbox', { name: /^Type forget/ }).fill(typed);
    await this.page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  }

  async see(words: string | RegExp) {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }
}
