import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const chunkSchema = v.object({
  file: v.string(),
  imports: v.optional(v.array(v.string()), []),
  css: v.optional(v.array(v.string()), []),
  isEntry: v.optional(v.boolean(), false),
  isDynamicEntry: v.optional(v.boolean(), false),
});

const buildSchema = v.record(v.string(), chunkSchema);

/** What Vite says it built: source path → the file made of it and the sources that file needs at once. */
export type Build = v.InferOutput<typeof buildSchema>;

/** @throws when the folder holds no build with that manifest, or one in another shape */
export function readBuild(folder: string, manifest: 'manifest.json' | 'embed.manifest.json'): Build {
  return v.parse(buildSchema, JSON.parse(readFileSync(join(folder, '.vite', manifest), 'utf8')));
}

/**
 * The chunks that arrive with the given sources: they and all they import statically.
 * @throws when the build does not know one of them
 */
export function arrivingWith(build: Build, sources: readonly string[]) {
  const seen = new Set<string>();
  const visit = (source: string) => {
    const chunk = build[source];
    if (chunk === undefined) throw new Error(`The build holds no chunk for ${source}.`);
    if (seen.has(source)) return;
    seen.add(source);
    chunk.imports.forEach(visit);
  };
  sources.forEach(visit);
  const chunks = [...seen].flatMap((source) => build[source] ?? []);
  return {
    scripts: [...new Set(chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js')))],
    styles: [...new Set(chunks.flatMap((chunk) => chunk.css))],
  };
}

/** @throws when a lazily loaded module is named nowhere, or a named one is not loaded lazily */
export function requireSameModules(build: Build, named: readonly string[]) {
  const lazy = Object.keys(build).filter((source) => build[source]?.isDynamicEntry);
  const unnamed = lazy.filter((source) => !named.includes(source));
  const unknown = named.filter((source) => !lazy.includes(source));
  if (unnamed.length > 0) throw new Error(`Loaded lazily, but in no budget: ${unnamed.join(', ')}`);
  if (unknown.length > 0) throw new Error(`In a budget, but not loaded lazily: ${unknown.join(', ')}`);
}

function includesLetterA(ranges: string) {
  return [...ranges.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].some(([, from = '', to]) => {
    const low = parseInt(from.replaceAll('?', '0'), 16);
    const high = parseInt(to ?? from.replaceAll('?', 'f'), 16);
    return low <= 0x41 && 0x41 <= high;
  });
}

/** The woff2 files a style sheet makes a browser fetch for plain English, relative to the sheet. */
export function fontsOf(css: string): readonly string[] {
  const faces = [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face);
  return faces
    .filter((face) => includesLetterA(/unicode-range:([^;}]*)/.exec(face)?.[1] ?? 'U+0-10FFFF'))
    .flatMap((face) => [...face.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, url = '']) => url));
}
