import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const alreadyCompressed = new Set(['.png', '.woff2']);

function isFile(path: string) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * Serves a folder the way a plain static host does, compressed, on a port the system picks. A file is compressed once for
 * as long as it does not change.
 * @returns its address and a way to stop it
 */
export async function serve(folder: string): Promise<{ origin: string; stop: () => Promise<void> }> {
  const zippedFiles = new Map<string, Buffer>();
  const zip = (path: string) => {
    const version = `${path} ${statSync(path).mtimeMs}`;
    const zipped = zippedFiles.get(version) ?? gzipSync(readFileSync(path));
    zippedFiles.set(version, zipped);
    return zipped;
  };
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const path = normalize(join(folder, asked.endsWith('/') ? `${asked}index.html` : asked));
    if (!path.startsWith(normalize(folder) + sep) || !isFile(path)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const extension = extname(path);
    const zipped =
      !alreadyCompressed.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      // The loader and the framed page are fetched by other sites.
      'access-control-allow-origin': '*',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(zipped ? zip(path) : readFileSync(path));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Pages are served on a TCP port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
