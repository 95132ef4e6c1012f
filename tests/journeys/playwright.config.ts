import { defineConfig } from '@playwright/test';
import { findChromium } from '../support/chromium';

const executablePath = findChromium();
if (executablePath === undefined) {
  throw new Error("The journeys need Chromium on PATH (on Debian and Ubuntu: the package 'chromium').");
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results/journeys',
  globalSetup: '../support/servedBuild.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: process.env.JOURNEYS_ORIGIN,
    locale: 'en-CA',
    timezoneId: 'America/Toronto',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 10_000,
    // A journey that is about being offline allows them; the others would only fetch everything once more.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-background-networking'] },
  },
});
