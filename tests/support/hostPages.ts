import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from './serve';

const pages = resolve(import.meta.dirname, '../journeys/hosts');

/** Serves the host pages from a site of their own; `{product}` in them becomes the product's origin. */
export async function serveHostPages(product: string) {
  const folder = mkdtempSync(join(tmpdir(), 'host-pages-'));
  for (const name of readdirSync(pages)) {
    writeFileSync(
      join(folder, name),
      readFileSync(join(pages, name), 'utf8').replaceAll('{product}', product),
    );
  }
  const { origin, stop } = await serve(folder);
  return {
    // Another name than the product's is another site, not only another origin: storage is partitioned between them.
    origin: origin.replace('127.0.0.1', 'localhost'),
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
