import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Release } from '../src/platform/offline/keptRelease';
import { builtFiles } from './builtFiles.ts';

const workerSource = 'src/platform/offline/serviceWorker.ts';

/** What of `public/` the page itself asks for. */
const publicFiles = ['icon.svg', 'manifest.webmanifest'];

/**
 * Emits `sw.js`, which keeps the page and everything it may load later. It comes after the page was built and before
 * what other sites frame is added: that is asked for from other sites, and stays with the network.
 */
export function worksOffline(): Plugin {
  let publicFolder = '';
  return {
    name: 'works-offline',
    apply: 'build',
    enforce: 'post',
    configResolved({ publicDir }) {
      publicFolder = publicDir;
    },
    async generateBundle(_, bundle) {
      const page = bundle['index.html'];
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)?.fileName;
      if (page?.type !== 'asset' || entry === undefined) return;
      const assets = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
      const files = [...assets.toSorted(), ...publicFiles];
      const content = createHash('sha256').update(page.source).update(files.join());
      for (const file of publicFiles) content.update(readFileSync(join(publicFolder, file)));
      const release: Release = { name: content.digest('hex').slice(0, 12), files, entry };
      const built = await builtFiles({
        define: { builtRelease: JSON.stringify(release) },
        build: {
          target: 'es2023',
          lib: { entry: workerSource, formats: ['es'], fileName: 'sw' },
          rolldownOptions: { output: { minify: true } },
        },
      });
      for (const [fileName, source] of built) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
