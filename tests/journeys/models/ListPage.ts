import { expect, type Page } from '@playwright/test';
import type { BroughtFile } from './StartPage';

/** Where the list comes from: paste, starter list, CSV, by hand. */
export class ListPage {
  private readonly items;

  constructor(private readonly page: Page) {
    this.items = page.getByRole('list', { name: 'Your list' });
  }

  private choose(way: 'Paste' | 'Starter list' | 'CSV or Excel' | 'By hand') {
    return this.page.getByRole('tab', { name: way }).click();
  }

  async type(text: string) {
    await this.choose('Paste');
    await this.page.getByLabel('One item a line').fill(text);
  }

  async paste(text: string) {
    await this.type(text);
    await this.page.getByRole('button', { name: /^Add/ }).click();
  }

  async openStarters() {
    await this.choose('Starter list');
  }

  chooseStarter(name: string) {
    return this.page.getByRole('checkbox', { name, exact: true }).check();
  }

  addStarters() {
    return this.page.getByRole('button', { name: /^Add \d+ items?$/ }).click();
  }

  async openCsv(file: string | BroughtFile) {
    await this.choose('CSV or Excel');
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choose a file' }).click();
    await (await choosing).setFiles(file);
  }

  async chooseAnotherFile(file: string | BroughtFile) {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /^(?:Choose a file|Another file)$/ }).click();
    await (await choosing).setFiles(file);
  }

  /** Looks no further at what was read. */
  leaveFile() {
    return this.page.getByRole('button', { name: 'Never mind' }).click();
  }

  async seeReading(name: string) {
    await expect(
      this.page.getByRole('progressbar', { name: `How much of ${name} has been read` }),
    ).toBeVisible();
  }

  stopReading() {
    return this.page.getByRole('button', { name: 'Stop' }).click();
  }

  async chooseSheet(name: string) {
    await this.page.getByRole('combobox', { name: 'Sheet' }).selectOption({ label: name });
  }

  async correctColumn(header: string, meaning: string) {
    await this.page
      .getByRole('combobox', { name: `Column “${header}” means` })
      .selectOption({ label: meaning });
  }

  async seeColumnMeans(header: string, meaning: string) {
    await expect(
      this.page.getByRole('combobox', { name: `Column “${header}” means` }).locator('option:checked'),
    ).toHaveText(meaning);
  }

  takeIn(rows: number) {
    return this.page.getByRole('button', { name: `Take in ${rows.toLocaleString('en-CA')} rows` }).click();
  }

  async addByHand(name: string) {
    await this.choose('By hand');
    await this.page.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.page.getByRole('button', { name: 'Add to the list' }).click();
  }

  async rename(name: string, to: string) {
    await this.items.getByRole('button', { name: `Rename ${name}`, exact: true }).click();
    await this.page.getByRole('textbox', { name: `New name for ${name}` }).fill(to);
    await this.page.keyboard.press('Enter');
  }

  async edit(name: string) {
    await this.row(name).hover();
    await this.items.getByRole('button', { name: `Edit ${name}`, exact: true }).click();
  }

  async delete(name: string) {
    await this.row(name).hover();
    await this.items.getByRole('button', { name: `Delete ${name}`, exact: true }).click();
  }

  async moveByKey(name: string, key: 'ArrowUp' | 'ArrowDown') {
    await this.row(name).focus();
    await this.page.keyboard.press(`Alt+${key}`);
  }

  private row(name: string) {
    return this.items.getByRole('button', { name: `Rename ${name}`, exact: true });
  }

  next() {
    return this.page.getByRole('button', { name: 'Next: who does it today' }).click();
  }

  /** The names on the list, in order and no others. */
  async seeItems(names: readonly string[]) {
    const rows = this.items.getByRole('button', { name: /^Rename / });
    await expect(rows).toHaveCount(names.length);
    await expect(rows).toContainText([...names]);
  }

  async seeCount(count: number) {
    await expect(
      this.page.getByText(`${count.toLocaleString('en-CA')} items`, { exact: true }),
    ).toBeVisible();
  }

  async see(words: string | RegExp) {
    await expect(this.page.getByText(words)).toBeVisible();
  }
}
