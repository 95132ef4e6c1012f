import { expect, type Page } from '@playwright/test';
import { writeDocument } from '../../../src/document/assessmentDocument';
import type { Assessment } from '../../../src/domain/assessment';

/** A file as it is handed to the page. */
export interface BroughtFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The assessment as the file that somebody saved of it. */
export function asFile(assessment: Assessment): BroughtFile {
  return {
    name: `${assessment.title}.dtl.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(writeDocument(assessment)),
  };
}

/** The first page: three ways in, what is saved here, and the bin. */
export class StartPage {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page.goto('/');
  }

  /** Until then what stands there was drawn at build time, and hears of nothing. */
  async seeItAlive() {
    await expect(this.page.getByRole('alert').first()).toBeAttached();
    await expect(this.page.getByRole('heading', { name: 'Who should own this work?' })).toBeVisible();
  }

  begin() {
    return this.page.getByRole('button', { name: /^(?:By myself|Start a new list)$/ }).click();
  }

  seeAnExample() {
    return this.page.getByRole('button', { name: 'See an example' }).click();
  }

  async openFile(file: string | BroughtFile) {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Open a file' }).click();
    await (await choosing).setFiles(file);
  }

  carryOn() {
    return this.page.getByRole('button', { name: 'Carry on' }).click();
  }

  openSaved(title: string) {
    return this.page.getByRole('button', { name: title, exact: true }).click();
  }

  async rename(title: string, to: string) {
    await this.page.getByRole('button', { name: `Rename ${title}`, exact: true }).click();
    await this.page.getByRole('textbox', { name: `New name for ${title}` }).fill(to);
    await this.page.keyboard.press('Enter');
  }

  duplicate(title: string) {
    return this.page.getByRole('button', { name: `Duplicate ${title}`, exact: true }).click();
  }

  delete(title: string) {
    return this.page.getByRole('button', { name: `Delete ${title}`, exact: true }).click();
  }

  undoDelete() {
    return this.page.getByRole('button', { name: 'Undo' }).click();
  }

  async restore(title: string) {
    await this.page.getByText(/^Bin \(\d+\)$/).click();
    await this.page.getByRole('button', { name: `Restore ${title}` }).click();
  }

  /** The titles of what is saved here, the latest first. */
  async seeSaved(titles: readonly string[]) {
    const entries = this.page.getByRole('article');
    await expect(entries).toHaveCount(titles.length);
    await expect(entries).toContainText([...titles]);
  }

  async seeTheThreeWaysIn() {
    for (const name of ['By myself', 'See an example', 'Open a file'])
      await expect(this.page.getByRole('button', { name })).toBeVisible();
  }
}
