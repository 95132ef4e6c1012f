import { expect, type Page } from '@playwright/test';

/** The workshop: its lobby, and the stage of one item after another. */
export class WorkshopPage {
  constructor(private readonly page: Page) {}

  open() {
    return this.page.getByRole('link', { name: 'Workshop', exact: true }).click();
  }

  async gather(names: readonly string[], { decider, away }: { decider: string; away: string }) {
    await this.page.getByLabel('Name', { exact: true }).fill(names.join(', '));
    await this.page.getByRole('button', { name: 'Add' }).click();
    await this.page.getByRole('radio', { name: `${decider} decides` }).check();
    await this.page.getByRole('checkbox', { name: `${away} is not in the room` }).check();
  }

  seeInLobby(words: string | RegExp) {
    return expect(this.page.getByRole('main')).toContainText(words);
  }

  begin() {
    return this.page.getByRole('button', { name: 'Begin with the first item' }).click();
  }

  async seeItem(name: string) {
    await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }

  async see(words: string | RegExp) {
    await expect(this.page.getByRole('main')).toContainText(words);
  }

  async press(key: string) {
    await this.page.getByRole('heading', { level: 1 }).focus();
    await this.page.keyboard.press(key);
  }

  /** Space, and what it leads to as the foot of the stage says it. */
  async next(words: string | RegExp) {
    const way = this.page.getByRole('button', { name: words }).and(this.page.locator('[data-next]'));
    await expect(way).toBeEnabled();
    await this.press('Space');
  }

  chooseWay(name: 'Fingers' | 'Chat' | 'Pass the laptop' | 'Ballots') {
    return this.page.getByRole('tab', { name }).click();
  }

  /** One digit for each person, question by question, as the facilitator types them without looking up. */
  async typeFingers(votes: readonly string[], questions: number) {
    await this.page.getByRole('tabpanel').getByRole('textbox').first().focus();
    for (let question = 0; question < questions; question += 1)
      for (const vote of votes) await this.page.keyboard.type(vote.charAt(question));
  }

  async fingersAreHidden() {
    const values = await this.page
      .getByRole('tabpanel')
      .getByRole('textbox')
      .evaluateAll((cells) => cells.map((cell) => (cell instanceof HTMLInputElement ? cell.value : '')));
    expect(values.join('')).toMatch(/^●+$/);
  }

  /** Pastes as a person does: the page takes it from the clipboard event. */
  async paste(text: string) {
    await this.page
      .getByRole('tabpanel')
      .getByRole('textbox')
      .evaluate((field, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', pasted);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, text);
  }

  async voteOnLaptop(name: string, vote: string) {
    await this.page.getByRole('button', { name: `I am ${name}` }).click();
    const paper = this.page.getByRole('dialog', { name: `${name} votes` });
    for (const [at, digit] of Array.from(vote).entries())
      await paper.getByRole('group').nth(at).locator(`input[value="${digit}"]`).check({ force: true });
    await paper.getByRole('button', { name: 'Done, cover it' }).click();
  }

  startLaptop(name: string) {
    return this.page.getByRole('button', { name: `Start with ${name}` }).click();
  }

  /** What stands after `#b=` in the link to the ballot. */
  async ballotPayload() {
    const href = await this.page.getByRole('link', { name: 'Open the ballot' }).getAttribute('href');
    return href?.split('#b=')[1] ?? '';
  }

  /** Adds the filled ballot whose link is open to the workshop in this browser, and goes there. */
  async addFilledBallot() {
    await this.page.getByRole('button', { name: 'Add it to the workshop' }).click();
    await this.page.getByRole('link', { name: 'Go to the workshop' }).click();
  }

  async decideOtherwise(decision: string, reason: string, dissent: string) {
    await this.page.getByLabel('What holds?').selectOption(decision);
    await this.page.getByRole('button', { name: 'Snap the line' }).click();
    await this.see('Say why it goes another way than the room did.');
    await this.page.getByLabel('Why?').fill(reason);
    await this.page.getByRole('checkbox', { name: `${dissent} disagrees, will support` }).check();
    await this.page.getByRole('button', { name: 'Snap the line' }).click();
  }

  async park(owner: string, until: string) {
    await this.press('p');
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Who sees to it?').fill(owner);
    await dialog.getByLabel('By when?').fill(until);
    await dialog.getByRole('button', { name: 'Park it' }).click();
  }

  async openSecondScreen(): Promise<Page> {
    const opening = this.page.waitForEvent('popup');
    await this.page.getByRole('button', { name: 'Second screen' }).click();
    return opening;
  }

  closeIt() {
    return this.page.getByRole('button', { name: 'Close the workshop' }).click();
  }
}
