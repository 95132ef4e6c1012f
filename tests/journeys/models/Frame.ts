import { expect, type Download, type Page } from '@playwright/test';
import { carryFile } from './carryFile';

export type StageName = 'List' | 'Today' | 'Rate' | 'Check' | 'Results';

/** What every screen hangs in: the stages, the saved stamp, undo, settings, notices. */
export class Frame {
  private readonly top;

  constructor(private readonly page: Page) {
    this.top = page.getByRole('banner');
  }

  /** From the results the way back leads through the answers. */
  async goTo(stage: StageName) {
    const steps = this.page.getByRole('navigation', { name: 'Steps' });
    const answers = this.top.getByRole('link', { name: 'Your answers' });
    await expect(steps.or(answers)).toBeVisible();
    if (await answers.isVisible()) await answers.click();
    await steps.getByRole('link', { name: stage, exact: true }).click();
  }

  goHome() {
    return this.top.getByRole('link', { name: 'Draw the Line' }).click();
  }

  openSettings() {
    return this.top.getByRole('link', { name: 'Settings' }).click();
  }

  openHelp() {
    return this.top.getByRole('link', { name: 'How it works' }).click();
  }

  undo() {
    return this.top.getByRole('button', { name: 'Undo' }).click();
  }

  redo() {
    return this.top.getByRole('button', { name: 'Redo' }).click();
  }

  undoByKey() {
    return this.page.keyboard.press('Control+z');
  }

  async seeSaved(timeout?: number) {
    const said = this.top.getByRole('status').first();
    await expect(said).toHaveText(/^Saved \d/, timeout === undefined ? {} : { timeout });
  }

  async seeStage(stage: StageName) {
    await expect(
      this.page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: stage, exact: true }),
    ).toHaveAttribute('aria-current', 'step');
  }

  async seeHeading(name: string | RegExp) {
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  async seeNotice(words: string | RegExp, timeout?: number) {
    await expect(
      this.page.getByRole('alert').or(this.page.getByRole('status')).filter({ hasText: words }).first(),
    ).toBeVisible(timeout === undefined ? {} : { timeout });
  }

  async seeNoNotice(words: string | RegExp, timeout?: number) {
    await expect(this.page.getByText(words)).toHaveCount(0, timeout === undefined ? {} : { timeout });
  }

  /** Undo as the passing message offers it. */
  undoFromMessage() {
    return this.page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  }

  async seeMessage(words: string | RegExp) {
    await expect(this.page.getByRole('region', { name: 'Messages' }).getByRole('status')).toHaveText(words);
  }

  /** Holds a file over the page, as one does before letting go of it. Returns the way to let go. */
  async holdFile(name: string, text: string): Promise<() => Promise<void>> {
    const carried = await carryFile(this.page, name, text);
    const over = this.page.locator('body');
    await over.dispatchEvent('dragenter', { dataTransfer: carried });
    await over.dispatchEvent('dragover', { dataTransfer: carried });
    return () => over.dispatchEvent('drop', { dataTransfer: carried });
  }

  keepThis() {
    return this.page.getByRole('button', { name: 'Keep this' }).click();
  }

  async saveCopyAsFile(): Promise<Download> {
    const saving = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Save a copy as a file' }).first().click();
    return saving;
  }

  /** What the keyboard has come to is on the screen, nothing lies over it, and a ring is around it. */
  async seeWhereTheFocusIs() {
    const lost = await this.page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return 'nothing has the focus';
      const { left, top, width, height } = focused.getBoundingClientRect();
      const middle = document.elementFromPoint(
        left + Math.min(width, 40) / 2,
        top + Math.min(height, 40) / 2,
      );
      // What is drawn for a field may stand in its label.
      const around = [focused, focused.parentElement, focused.nextElementSibling, focused.closest('label')];
      const isRinged = around.some((one) => one !== null && getComputedStyle(one).outlineStyle !== 'none');
      const isCovered = !around.some((one) => one !== null && middle !== null && one.contains(middle));
      return [
        isRinged ? '' : 'no ring',
        isCovered ? `under ${middle?.outerHTML.slice(0, 80) ?? 'the edge'}` : '',
      ]
        .filter((fault) => fault !== '')
        .map((fault) => `${fault}: ${focused.outerHTML.slice(0, 120)}`)
        .join('; ');
    });
    expect(lost, `where the focus is at ${this.page.url()}`).toBe('');
  }

  /** The screen begins at its top, with its first row in sight. */
  async seeItsTop() {
    await expect.poll(() => this.page.evaluate(() => scrollY)).toBe(0);
  }

  /** Nothing sticks out sideways: a phone must not have to be pushed about. */
  async seeNothingStickOut() {
    // A drawing is measured once it is there: what counts is how the page comes to rest.
    await expect
      .poll(
        () =>
          this.page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        `px beyond the edge at ${this.page.url()}`,
      )
      .toBeLessThanOrEqual(0);
  }
}
