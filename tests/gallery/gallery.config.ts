import { defineConfig } from '@playwright/test';
import { locales } from '../../src/i18n/catalogue';
import journeys from '../journeys/playwright.config';

const widths = { phone: [390, 844], laptop: [1440, 900], projector: [1920, 1080] } as const;

/** Pictures of every screen, for people to look at; no test. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: '*.gallery.ts',
  outputDir: '../../test-results/gallery-run',
  projects: locales.flatMap((locale) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      Object.entries(widths).map(([name, [width, height]]) => ({
        name: `${name}-${colorScheme}-${locale}`,
        use: { locale, colorScheme, viewport: { width, height }, deviceScaleFactor: 1 },
      })),
    ),
  ),
});
