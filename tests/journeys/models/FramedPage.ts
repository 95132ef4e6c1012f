import { expect, type FrameLocator, type Page } from '@playwright/test';

/** The product inside a page of somebody else's, or on its own where it is opened by itself. */
export class FramedPage {
  private readonly inside;

  constructor(
    private readonly page: Page,
    frame: FrameLocator | Page,
  ) {
    this.inside = frame;
  }

  async pick(...names: readonly string[]) {
    for (const name of names) await this.inside.getByRole('checkbox', { name, exact: true }).check();
  }

  /** Picks by position in the whole list, 0 first, whatever the language. */
  async pickAt(position: number) {
    await this.inside.getByRole('checkbox').nth(position).check();
  }

  press(name: string | RegExp) {
    return this.inside.getByRole('button', { name }).click();
  }

  /** Answers by keyboard alone, one row of digits for each item, as in "5421". */
  async typeAnswers(...rows: readonly string[]) {
    for (const row of rows) {
      for (const digit of row) await this.page.keyboard.press(digit);
      await this.page.keyboard.press('Enter');
    }
  }

  focusFirstQuestion() {
    return this.inside.getByRole('radio').first().focus();
  }

  async seeTitle(text: string | RegExp) {
    await expect(this.inside.getByRole('heading', { level: 1 })).toHaveText(text);
  }

  async see(text: string | RegExp) {
    await expect(this.inside.getByText(text).first()).toBeVisible();
  }

  async doNotSee(text: string | RegExp) {
    await expect(this.inside.getByText(text)).toHaveCount(0);
  }

  async seeGroup(name: string) {
    await expect(this.inside.getByRole('group', { name })).toBeVisible();
  }

  async seePicked(name: string) {
    await expect(this.inside.getByRole('checkbox', { name, exact: true })).toBeChecked();
  }

  async fill(label: string, text: string) {
    await this.inside.getByRole('textbox', { name: label }).fill(text);
  }

  async check(label: string | RegExp) {
    await this.inside.getByRole('checkbox', { name: label }).check();
  }

  /** What is on show before it is sent, part by part. */
  shownBeforeSending() {
    return this.inside.getByRole('definition').allInnerTexts();
  }

  /** Everything that can be read. */
  text() {
    return this.inside.locator('#root').innerText();
  }

  /** The value of a token as the host's settings have it. */
  tokenOf(name: string) {
    return this.inside.locator('html').evaluate((root, token) => root.style.getPropertyValue(token), name);
  }

  /** Px of content that the frame is too low for. */
  hiddenBelow() {
    return this.inside.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
  }

  /** What the line says, row by row, as a screen reader hears it. */
  rows() {
    return this.inside
      .locator('[aria-posinset]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  }
}
