import { type Locator, type Page, test as base } from '@playwright/test';
import { writeDocument } from '../../src/document/assessmentDocument';
import type { Assessment } from '../../src/domain/assessment';
import { loadMessages, locales, messagesOf, type Locale } from '../../src/i18n/catalogue';
import type { MessageKey, Part } from '../../src/i18n/messages';
import { carryFile } from '../journeys/models/carryFile';

const parts: readonly Part[] = [
  'asking',
  'adding',
  'answers',
  'importing',
  'linking',
  'owning',
  'close',
  'votes',
  'taking',
  'workshop',
  'embedded',
  'builder',
];

/** A text of the product that has no place to fill in. */
export type Say = (key: MessageKey) => string;

/** Somebody with a camera in front of one page: knows where things are in every language, and takes pictures. */
export class Camera {
  constructor(
    readonly page: Page,
    private readonly projectName: string,
    readonly say: Say,
  ) {}

  /** Opens an assessment as a file that is dropped, to be looked at. */
  async bring(assessment: Assessment) {
    await this.page.goto('/');
    await this.page.locator('main h1').waitFor();
    await this.drop('example.dtl.json', writeDocument(assessment));
    await this.page.waitForURL(/#\/a\/visit/);
    await this.page.locator('h1').first().waitFor();
  }

  /** Lets go of a file over the page. */
  async drop(name: string, text: string) {
    const dataTransfer = await carryFile(this.page, name, text);
    const over = this.page.locator('body');
    await over.dispatchEvent('dragenter', { dataTransfer });
    await over.dispatchEvent('drop', { dataTransfer });
  }

  /** Goes to an address of the product, or to the end of one inside what was brought. */
  async goTo(address: string) {
    await this.page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      address.startsWith('/') ? `#${address}` : `#/a/visit/${address}`,
    );
    await this.page.waitForTimeout(150);
    await this.page.locator('h1, h2').first().waitFor();
  }

  /** The keys of the stage, from its heading. */
  async keys(...pressed: readonly string[]) {
    for (const key of pressed) {
      await this.page.locator('h1').first().focus();
      await this.page.keyboard.press(key);
      await this.page.waitForTimeout(150);
    }
  }

  button(key: MessageKey, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name: this.say(key), exact: true }).first();
  }

  /** Opens the room's window, as large as the facilitator's. */
  async openRoom(): Promise<Page> {
    const opening = this.page.waitForEvent('popup');
    await this.button('onStage.roomWindow').click();
    const room = await opening;
    const size = this.page.viewportSize();
    if (size) await room.setViewportSize(size);
    return room;
  }

  /** The stage, and what the room sees at the same moment. */
  async takeBoth(name: string, room: Page) {
    await this.take(`stage-${name}`);
    await this.take(`room-${name}`, { of: room });
  }

  /** What is on the screen, and with `whole` what lies below it. */
  async take(name: string, { of = this.page, whole = false }: { of?: Page; whole?: boolean } = {}) {
    await of.waitForTimeout(400);
    await of.screenshot({
      path: `test-results/gallery/${name}-${this.projectName}.png`,
      fullPage: whole,
    });
  }
}

function localeOf(tag: string | undefined): Locale {
  return locales.find((locale) => locale === tag) ?? 'en';
}

/** Playwright's `test` with a camera in the language of the project. */
export const test = base.extend<{ camera: Camera }>({
  camera: async ({ page, locale }, use, { project }) => {
    const language = localeOf(locale);
    await Promise.all(parts.map((part) => loadMessages(language, part)));
    const texts = messagesOf(language);
    await use(
      new Camera(page, project.name, (key) => {
        const text = texts[key];
        return typeof text === 'string' ? text : '';
      }),
    );
  },
});
