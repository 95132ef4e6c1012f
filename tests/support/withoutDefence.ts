import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';

/** The modules that defences are looked at through, by their place in `src/`. */
export interface DefendedModules {
  readonly 'document/readBroughtFile': typeof import('../../src/document/readBroughtFile');
  readonly 'document/readDocument': typeof import('../../src/document/readDocument');
  readonly 'document/paste': typeof import('../../src/document/paste');
  readonly 'document/csv': typeof import('../../src/document/csv');
  readonly 'document/linkCodec': typeof import('../../src/document/linkCodec');
  readonly 'document/assessmentLink': typeof import('../../src/document/assessmentLink');
  readonly 'document/ballotPaste': typeof import('../../src/document/ballotPaste');
  readonly 'document/chatVotes': typeof import('../../src/document/chatVotes');
  readonly 'document/embedSettings': typeof import('../../src/document/embedSettings');
  readonly 'document/roomMessage': typeof import('../../src/document/roomMessage');
  readonly 'embed/protocol': typeof import('../../src/embed/protocol');
  readonly 'embed/element': typeof import('../../src/embed/element');
  readonly 'platform/files': typeof import('../../src/platform/files');
  readonly 'platform/hostWindow': typeof import('../../src/platform/hostWindow');
  readonly 'platform/reader': typeof import('../../src/platform/reader');
}

/** Loads a module of the product. */
export type Load = <Path extends keyof DefendedModules>(path: Path) => Promise<DefendedModules[Path]>;

/** A piece of a source file, and what stands in its place. */
export interface Change {
  /** From `src/`, with its ending. */
  readonly file: string;
  readonly code: string;
  readonly becomes: string;
}

const root = resolve(import.meta.dirname, '../..');

function changing(changes: readonly Change[]): Plugin {
  return {
    name: 'changing',
    enforce: 'pre',
    transform: (source, id) =>
      changes
        .filter(({ file }) => id === resolve(root, 'src', file))
        .reduce((code, change) => code.replace(change.code, () => change.becomes), source),
  };
}

/**
 * Lets `look` use the product with some pieces of its source changed, and everything else as it is.
 * @throws where a piece does not stand in its file exactly once: the code has moved on, and the piece must follow
 */
export async function withChanges<Seen>(
  changes: readonly Change[],
  look: (load: Load) => Promise<Seen>,
): Promise<Seen> {
  for (const { file, code } of changes) {
    const times = readFileSync(resolve(root, 'src', file), 'utf8').split(code).length - 1;
    if (times !== 1) throw new Error(`“${code}” stands ${times} times in src/${file}`);
  }
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [changing(changes)],
  });
  try {
    // What is loaded is the module that the path names.
    return await look(async (path) => (await server.ssrLoadModule(`/src/${path}.ts`)) as never);
  } finally {
    await server.close();
  }
}
