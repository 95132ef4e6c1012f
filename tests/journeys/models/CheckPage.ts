import { expect, type Page } from '@playwright/test';

/** The four line-ups. */
export class CheckPage {
  constructor(private readonly page: Page) {}

  private chip(name: string) {
    return this.page.getByRole('button', { name: new RegExp(`^${name}: .*Move it with the arrow keys`) });
  }

  openQuestion(name: 'Context' | 'Continuity' | 'Capacity' | 'Cross-team') {
    return this.page.getByRole('tab', { name }).click();
  }

  async moveByKey(name: string, key: 'ArrowLeft' | 'ArrowRight') {
    await this.chip(name).focus();
    await this.page.keyboard.press(key);
  }

  async moveByMenu(name: string, to: string) {
    await this.chip(name).click();
    await this.page
      .getByRole('group', { name: `Move ${name} to` })
      .getByRole('button', { name: to })
      .click();
  }

  async seeItemAt(name: string, place: string) {
    await expect(this.chip(name)).toHaveAccessibleName(new RegExp(`^${name}: ${place}`));
  }

  async seeItemIsFocused(name: string) {
    await expect(this.chip(name)).toBeFocused();
  }

  seeResults() {
    return this.page.getByRole('button', { name: 'See results' }).click();
  }
}
