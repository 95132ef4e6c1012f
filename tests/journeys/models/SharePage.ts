import { expect, type Page } from '@playwright/test';

/** The dialog that makes a link of the assessment. */
export class SharePage {
  private readonly dialog;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Share as a link' });
  }

  async open() {
    await this.page.getByRole('button', { name: 'Share as a link' }).click();
    await expect(this.dialog).toBeVisible();
  }

  leaveOut(part: string | RegExp) {
    return this.dialog.getByRole('checkbox', { name: part }).uncheck();
  }

  async seeLength(words: string | RegExp) {
    await expect(this.dialog.getByText(words)).toBeVisible();
  }

  /** Copies the link and gives back what the clipboard holds. */
  async copy(): Promise<string> {
    await this.dialog.getByRole('button', { name: 'Copy the link' }).click();
    await expect(this.dialog.getByText('Copied.')).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async showQrCode() {
    await this.dialog.getByRole('button', { name: 'Show it as a QR code' }).click();
    await expect(this.dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  }
}
