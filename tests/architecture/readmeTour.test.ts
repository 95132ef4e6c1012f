import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');

/** The second cells of the table that follows these words. */
function namedAfter(words: string): readonly string[] {
  const rest = readme.slice(readme.indexOf(words));
  const table = rest.slice(rest.indexOf('|'), rest.indexOf('\n\n', rest.indexOf('|')));
  return table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
}

describe('The tour in the README', () => {
  it('says of every module of the domain, once, which part of the method it is', () => {
    const modules = readdirSync(resolve(root, 'src/domain'))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace('.ts', ''));
    expect([...namedAfter('Where a rule stands')].sort()).toEqual(modules.sort());
  });

  it('names every folder of the source, and no other', () => {
    const folders = readdirSync(resolve(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const named = [...readme.matchAll(/^\| `(\w+)\/`/gm)].map(([, name = '']) => name);
    expect(named.sort()).toEqual(folders.map(({ name }) => name).sort());
  });
});
