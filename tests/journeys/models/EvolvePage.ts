import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** The line over time: versions, what crossed between two, when to draw it again. */
export class EvolvePage {
  constructor(private readonly page: Page) {}

  open() {
    return this.page
      .getByRole('navigation', { name: 'Views of the result' })
      .getByRole('link', { name: 'Versions' })
      .click();
  }

  async saveVersion(name: string) {
    await this.page.getByRole('textbox', { name: 'Name of this version' }).fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.versions.getByText(name, { exact: true })).toBeVisible();
  }

  private get versions() {
    return this.page.getByRole('region', { name: 'Versions', exact: true });
  }

  deleteVersion(name: string) {
    return this.versions.getByRole('button', { name: `Delete ${name}` }).click();
  }

  async seeVersions(count: number) {
    await expect(this.versions.getByRole('listitem')).toHaveCount(count);
  }

  async bringBack() {
    await this.page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  }

  async seeCrossed(words: string | RegExp) {
    await expect(
      this.page.getByRole('region', { name: 'Compare' }).getByRole('listitem').filter({ hasText: words }),
    ).toBeVisible();
  }

  async seeDue(item: string) {
    await expect(
      this.page
        .getByRole('region', { name: 'When to draw the line again' })
        .getByRole('button', { name: item }),
    ).toBeVisible();
  }

  /** The text of the calendar file that is offered. */
  async saveCalendar(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: /calendar/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    return readFile(await download.path(), 'utf8');
  }
}
