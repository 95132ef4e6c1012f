import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from './serve';

const build = resolve(import.meta.dirname, '../../dist');

/**
 * What the next release would change: every script and style sheet under another name, and a mark by which to know its
 * page. The first words keep their name, which stands in a script that the page's policy knows by its content.
 */
function makeNext(folder: string) {
  const assets = join(folder, 'assets');
  const renamed = readdirSync(assets).filter(
    (name) => /\.(?:js|css)$/.test(name) && !name.startsWith('asking-'),
  );
  const next = (name: string) => name.replace(/(\.\w+)$/, '-next$1');
  const anyOf = new RegExp(renamed.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const name of renamed) renameSync(join(assets, name), join(assets, next(name)));
  const rewrite = (path: string, change: (text: string) => string) => {
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  for (const name of readdirSync(assets).filter((asset) => /\.(?:js|css)$/.test(asset)))
    rewrite(join(assets, name), (text) => text.replace(anyOf, next));
  rewrite(join(folder, 'index.html'), (text) =>
    text.replace(anyOf, next).replace('<title>', '<meta name="release" content="next"><title>'),
  );
  rewrite(join(folder, 'sw.js'), (text) => text.replace(anyOf, next).replace(/\b[0-9a-f]{12}\b/, 'next'));
}

/** A host of the build that can be told to serve the next release, and that can go away. */
export interface OwnHost {
  /** Where the product stands: in a folder, not at the root. */
  readonly address: string;
  readonly origin: string;
  /** Serves the next release from now on, and nothing of the one before. */
  readonly publishNext: () => void;
  /** Answers nobody any more. */
  readonly goAway: () => Promise<void>;
}

/** Serves a copy of the build, from a folder of a host of its own. */
export async function hostBuild(): Promise<OwnHost> {
  const root = mkdtempSync(join(tmpdir(), 'releases-'));
  const folder = join(root, 'team/line');
  cpSync(build, folder, { recursive: true });
  const { origin, stop } = await serve(root);
  return {
    address: `${origin}/team/line/`,
    origin,
    publishNext: () => {
      makeNext(folder);
    },
    goAway: async () => {
      await stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
