import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../support/chromium';
import { runCommand } from '../../support/command';
import { serve } from '../../support/serve';

const root = resolve(import.meta.dirname, '../../..');
const peersFolder = resolve(import.meta.dirname, '../peers');
/** Where everything is served, and a browser to look at it with. */
export interface Lab {
  /** How often a measure is taken; medians are said. */
  readonly rounds: number;
  readonly product: string;
  readonly peers: { readonly floor: string; readonly surveyJs: string };
  /** A browser profile of its own, with nothing kept in it, at home at that address. */
  readonly newContext: (origin: string) => Promise<BrowserContext>;
}

async function run(program: string, ...parameters: readonly string[]): Promise<void> {
  const { succeeded, output } = await runCommand(program, ...parameters);
  if (!succeeded) throw new Error(`${program} ${parameters.join(' ')} ended badly.\n${output}`);
}

async function installPeers(): Promise<void> {
  if (existsSync(join(peersFolder, 'node_modules/.package-lock.json'))) return;
  await run('npm', 'ci', '--no-audit', '--no-fund', '--prefix', peersFolder);
}

/** Builds a peer the way the product is built. */
async function buildPeer(name: 'floor' | 'surveyjs'): Promise<string> {
  const folder = join(peersFolder, 'dist', name);
  await build({
    configFile: false,
    root: join(peersFolder, name),
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Infinity,
    },
  });
  return folder;
}

async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error("The bench needs Chromium on PATH (on Debian and Ubuntu: the package 'chromium').");
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
}

/** Builds and serves the product and its peers, and lets `work` measure them. */
export async function inLab<Found>(rounds: number, work: (lab: Lab) => Promise<Found>): Promise<Found> {
  await run('vite', 'build');
  await installPeers();
  const product = await serve(join(root, 'dist'));
  const floor = await serve(await buildPeer('floor'));
  const surveyJs = await serve(await buildPeer('surveyjs'));
  const browser = await launch();
  try {
    return await work({
      rounds,
      product: product.origin,
      peers: { floor: floor.origin, surveyJs: surveyJs.origin },
      newContext: (origin) =>
        browser.newContext({
          baseURL: origin,
          locale: 'en-CA',
          timezoneId: 'America/Toronto',
          viewport: { width: 1280, height: 800 },
        }),
    });
  } finally {
    await browser.close();
    await Promise.all([product, floor, surveyJs].map(({ stop }) => stop()));
  }
}
