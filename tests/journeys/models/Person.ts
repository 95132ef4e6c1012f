import { expect, type Page } from '@playwright/test';
import type { Assessment } from '../../../src/domain/assessment';
import { CheckPage } from './CheckPage';
import { Frame } from './Frame';
import { GapsPage } from './GapsPage';
import { ItemSheet } from './ItemSheet';
import { ListPage } from './ListPage';
import { RatePage } from './RatePage';
import { ResultsPage } from './ResultsPage';
import { SettingsPage } from './SettingsPage';
import { asFile, StartPage } from './StartPage';
import { TakeAwayPage } from './TakeAwayPage';
import { TodayPage } from './TodayPage';
import { WorkshopPage } from './WorkshopPage';

/** Somebody in front of one page of the product. */
export class Person {
  readonly frame;
  readonly start;
  readonly list;
  readonly today;
  readonly rate;
  readonly check;
  readonly results;
  readonly sheet;
  readonly gaps;
  readonly settings;
  readonly takeAway;
  readonly workshop;

  constructor(readonly page: Page) {
    this.frame = new Frame(page);
    this.start = new StartPage(page);
    this.list = new ListPage(page);
    this.today = new TodayPage(page);
    this.rate = new RatePage(page);
    this.check = new CheckPage(page);
    this.results = new ResultsPage(page);
    this.sheet = new ItemSheet(page);
    this.gaps = new GapsPage(page);
    this.settings = new SettingsPage(page);
    this.takeAway = new TakeAwayPage(page);
    this.workshop = new WorkshopPage(page);
  }

  /** Opens a saved file and keeps it, so that it is saved in this browser. */
  async keepAssessment(assessment: Assessment) {
    await this.start.open();
    await this.start.openFile(asFile(assessment));
    await this.frame.keepThis();
    await this.frame.seeNoNotice('This is a copy.');
  }

  /** From the start page through every question about one item to its results, on the line and on the map. */
  async seeBackupsPlaced() {
    await this.start.begin();
    await this.list.paste('Backups');
    await this.list.next();
    await this.today.next();
    await this.rate.press('4', '4', '2', '2');
    await this.rate.next();
    await this.page.getByRole('button', { name: /results/i }).click();
    await this.results.seeRowCount(1);
    await this.results.openTab('Map');
    await expect(this.page.getByRole('figure').first()).toBeVisible();
  }

  /** A new list of these items, saved. */
  async beginList(...names: readonly string[]) {
    await this.start.open();
    await this.start.begin();
    await this.list.paste(names.join('\n'));
    await this.frame.seeSaved();
  }

  /** A new list of these items, and the first of them to be rated. */
  async beginRating(...names: readonly string[]) {
    await this.start.open();
    await this.start.begin();
    await this.list.paste(names.join('\n'));
    await this.list.next();
    await this.today.next();
    await this.rate.seeItem(names[0] ?? '');
  }

  async openExample() {
    await this.start.open();
    await this.start.seeAnExample();
    await this.results.see(/^You answer for/);
  }
}
