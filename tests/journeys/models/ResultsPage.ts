import { expect, type Page } from '@playwright/test';

/** One drawn bar: px from the start of the drawing. */
export interface DrawnBar {
  readonly base: number;
  readonly end: number;
}

/** The results: the verdict, the line, the map. */
export class ResultsPage {
  constructor(private readonly page: Page) {}

  openTab(name: 'Line' | 'Map') {
    return this.page.getByRole('link', { name, exact: true }).click();
  }

  async seeVerdict(words: string | RegExp) {
    await expect(this.page.getByRole('main').getByText(words).first()).toBeVisible();
  }

  rows() {
    return this.page.getByRole('listbox', { name: /^Work items on the line/ }).getByRole('option');
  }

  row(name: string) {
    return this.page.getByRole('option', { name: new RegExp(`^${name}:`) });
  }

  async seeRowCount(count: number) {
    await expect(this.rows()).toHaveCount(count);
  }

  /** The names of the rows, from top to bottom. */
  async rowNames(): Promise<readonly string[]> {
    const labels = await this.rows().evaluateAll((rows) => rows.map((row) => row.ariaLabel ?? ''));
    return labels.map((label) => label.replace(/:.*$/, ''));
  }

  async seeBarOf(id: string): Promise<DrawnBar> {
    // Shapes have no role or name: their geometry is the fact under test.
    const bar = this.page.locator(`[data-row="${id}"] [data-part="bar"]`).first();
    await expect(bar).toBeAttached();
    return {
      base: Number(await bar.getAttribute('data-base')),
      end: Number(await bar.getAttribute('data-end')),
    };
  }

  async openItem(name: string) {
    await this.row(name).click();
  }

  search(text: string) {
    return this.page.getByRole('searchbox', { name: 'Search' }).fill(text);
  }

  /** Without the count that stands behind each choice. */
  async show(label: string) {
    const choice = this.page.getByRole('combobox', { name: 'Show' });
    const option = choice.getByRole('option', { name: new RegExp(`^${label}( \\(\\d+\\))?$`) });
    await choice.selectOption(await option.innerText());
  }

  sortBy(label: 'Lean' | 'Name' | 'List order' | 'Hours') {
    return this.page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label });
  }

  showAsTable() {
    return this.page.getByRole('button', { name: 'Show as table' }).first().click();
  }

  /** The row of one item in the table that is shown. */
  async seeTableRow(name: string, cells: readonly (string | RegExp)[]) {
    const row = this.page.getByRole('row').filter({ has: this.page.getByText(name, { exact: true }) });
    await expect(row.locator('th, td')).toHaveText([...cells]);
  }

  setWeight(name: string, amount: number) {
    return this.page.getByRole('slider', { name }).fill(String(amount));
  }

  weighBy(method: 'Equal' | 'By rank' | 'By swing' | 'Direct') {
    return this.page.getByRole('radio', { name: method }).check({ force: true });
  }

  useTheseWeights() {
    return this.page.getByRole('button', { name: 'Use these weights' }).click();
  }

  async see(words: string | RegExp) {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }
}
