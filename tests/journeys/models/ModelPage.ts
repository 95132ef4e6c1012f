import { expect, type Page } from '@playwright/test';

type Statement = 'Leadership' | 'Documentation' | 'Shared tooling' | 'Enforced accountability';
type Answer = 'In place' | 'Partly' | 'Not yet' | 'Not sure';

/** The operating model: its verdict, the four statements, the team's hours. */
export class ModelPage {
  constructor(private readonly page: Page) {}

  open() {
    return this.page
      .getByRole('navigation', { name: 'Views of the result' })
      .getByRole('link', { name: 'Operating model' })
      .click();
  }

  async seeVerdict(words: string | RegExp) {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(words);
  }

  private group(statement: Statement) {
    return this.page.getByRole('group', { name: statement, exact: true });
  }

  answer(statement: Statement, answer: Answer) {
    return this.group(statement).getByRole('radio', { name: answer }).check({ force: true });
  }

  async seeAnswer(statement: Statement, answer: Answer) {
    await expect(this.group(statement).getByRole('radio', { name: answer })).toBeChecked();
  }

  async giveTeamHours(hours: number) {
    await this.page.getByRole('spinbutton', { name: 'Hours a month your team has' }).fill(String(hours));
    await this.page.keyboard.press('Enter');
  }

  async tryTeamHours(hours: number) {
    await this.page.getByRole('slider', { name: 'Team hours to try' }).fill(String(hours));
  }

  async see(words: string | RegExp) {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }
}
