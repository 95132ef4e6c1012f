import { expect, type Page } from '@playwright/test';

/** The plan: moves, responsibilities, partner brief, board page. */
export class PlanPage {
  constructor(private readonly page: Page) {}

  open() {
    return this.page
      .getByRole('navigation', { name: 'Views of the result' })
      .getByRole('link', { name: 'Plan' })
      .click();
  }

  async openPart(name: 'Moves' | 'Responsibilities' | 'Partner brief' | 'Board page') {
    await this.page.getByRole('tab', { name }).click();
    await expect(this.page.getByRole('tabpanel', { name })).toBeVisible();
  }

  async seeMove(item: string, days: 30 | 60 | 90) {
    const column = this.page.getByRole('region', { name: `Within ${String(days)} days` });
    await expect(column.getByRole('button', { name: item, exact: true })).toBeVisible();
  }

  async seeAccountable(item: string, name: string) {
    const row = this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: item }) });
    await expect(row.getByRole('cell').first()).toHaveText(name);
  }

  /** Copies the part that is shown and gives back what the clipboard holds. */
  async copyAsMarkdown(): Promise<string> {
    await this.page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(this.page.getByText('Copied.')).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  get board() {
    return this.page.getByRole('article', { name: 'The board page as it prints' });
  }

  get report() {
    return this.page.getByRole('article', { name: 'The full report as it prints' });
  }

  async seeBoardDrawn() {
    await expect(this.board.getByRole('img')).toBeVisible();
  }

  /** How many sheets of paper the browser prints. */
  async countSheets(format: 'A4' | 'Letter'): Promise<number> {
    const pdf = await this.page.pdf({ format });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }
}
