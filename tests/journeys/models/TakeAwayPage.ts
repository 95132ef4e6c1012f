import { expect, type Download, type Page } from '@playwright/test';

type Taking =
  | 'Board page'
  | 'Full report'
  | 'Decision record'
  | 'Responsibilities (RACI)'
  | 'Partner brief'
  | 'The line'
  | 'The map'
  | 'Items and results'
  | 'The whole list';

type Form = 'Print' | 'Word' | 'Markdown' | 'CSV' | 'Excel' | 'SVG' | 'PNG' | 'Mermaid' | 'File';

/** The dialog with everything that can be taken along. */
export class TakeAwayPage {
  constructor(private readonly page: Page) {}

  get dialog() {
    return this.page.getByRole('dialog', { name: 'Take it with you' });
  }

  async open() {
    await this.page.getByRole('button', { name: 'Take it with you' }).click();
    await expect(this.dialog).toBeVisible();
  }

  async close() {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
  }

  press(what: Taking, form: Form) {
    return this.dialog.getByRole('button', { name: `${what}: ${form}` }).click();
  }

  /** Saves one file from the open dialog, which says so. */
  async save(what: Taking, form: Form): Promise<Download> {
    const saving = this.page.waitForEvent('download');
    await this.press(what, form);
    const download = await saving;
    await expect(this.dialog.getByRole('status')).toHaveText(
      `Saved with your downloads: ${download.suggestedFilename()}`,
    );
    return download;
  }

  /** Takes one table, or the picture of a chart, from where it stands. */
  async takeThis(title: string, entry: string) {
    await this.page.getByRole('button', { name: `Take this: ${title}` }).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
    await expect(
      this.page.getByText(entry.startsWith('Copy') ? /^\d+ rows? copied/ : /^Saved\.$/),
    ).toBeVisible();
  }

  /** Opens the dialog, saves one file and leaves. */
  async take(what: Taking, form: Form): Promise<Download> {
    await this.open();
    const download = await this.save(what, form);
    await this.close();
    return download;
  }
}
