import { expect, type Page } from '@playwright/test';

/** Who does it today: a grid in which letters answer for one row or for many. */
export class TodayPage {
  constructor(private readonly page: Page) {}

  private row(name: string) {
    return this.page.getByRole('row', { name: new RegExp(`^${name}:`) });
  }

  focusRow(name: string) {
    return this.row(name).focus();
  }

  async press(...keys: readonly string[]) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async seeRow(name: string, says: string) {
    await expect(this.row(name)).toHaveAccessibleName(`${name}: ${says}`);
  }

  async see(words: string | RegExp) {
    await expect(this.page.getByText(words)).toBeVisible();
  }

  next() {
    return this.page.getByRole('button', { name: /^(?:Next: four questions|Skip this)$/ }).click();
  }
}
