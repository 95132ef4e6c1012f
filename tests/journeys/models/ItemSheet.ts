import { expect, type Page } from '@playwright/test';

/** The drill-down of one item. */
export class ItemSheet {
  constructor(private readonly page: Page) {}

  private sheet(name?: string) {
    return this.page.getByRole('dialog', name === undefined ? {} : { name });
  }

  async seeItem(name: string) {
    await expect(this.sheet(name)).toBeVisible();
  }

  async seeNone() {
    await expect(this.sheet()).toHaveCount(0);
  }

  async seeSection(name: string) {
    await expect(this.sheet().getByRole('heading', { name })).toBeVisible();
  }

  async see(words: string | RegExp) {
    await expect(this.sheet().getByText(words).first()).toBeVisible();
  }

  async seeNot(words: string | RegExp) {
    await expect(this.sheet().getByText(words)).toHaveCount(0);
  }

  async press(key: string) {
    await this.page.keyboard.press(key);
  }

  async name(person: string) {
    await this.sheet().getByRole('button', { name: 'Name one person' }).click();
    await this.sheet()
      .getByRole('combobox', { name: /whose name is on it/ })
      .fill(person);
    await this.sheet().getByRole('button', { name: 'Put the name on it' }).click();
  }

  /** Says who does something that stays here, and how many hours a month it takes. */
  async keepDuty(duty: string, person: string, hours: number) {
    await this.sheet()
      .getByRole('combobox', { name: `${duty}: who does it?` })
      .fill(person);
    await this.sheet()
      .getByRole('spinbutton', { name: `${duty}: hours a month` })
      .fill(String(hours));
    await this.page.keyboard.press('Tab');
  }

  async decideOtherwise(what: string, because: string) {
    await this.sheet().getByRole('button', { name: 'Decide otherwise…' }).click();
    await this.sheet().getByRole('combobox', { name: 'What is decided?' }).selectOption({ label: what });
    await this.sheet().getByRole('textbox', { name: 'Because…' }).fill(because);
    await this.sheet().getByRole('button', { name: 'Decide', exact: true }).click();
  }

  withdraw() {
    return this.sheet().getByRole('button', { name: 'Withdraw the decision' }).click();
  }

  async note(text: string) {
    await this.sheet().getByRole('textbox', { name: 'Note' }).fill(text);
    await this.page.keyboard.press('Tab');
  }

  unfold(summary: string, nth = 0) {
    return this.sheet().getByText(summary, { exact: true }).nth(nth).click();
  }

  /** By keyboard: arrows walk the ladder, Enter answers. */
  async answerOnLadder(question: string, level: number) {
    const cells = this.sheet().getByRole('group', { name: question, exact: true }).getByRole('button');
    await cells.first().focus();
    for (let at = 1; at < level; at += 1) await this.page.keyboard.press('ArrowRight');
    await this.page.keyboard.press('Enter');
  }

  changeTheAnswers() {
    return this.sheet().getByRole('button', { name: 'Change the answers one by one' }).click();
  }

  close() {
    return this.sheet()
      .getByRole('button', { name: /^Close/ })
      .click();
  }
}
