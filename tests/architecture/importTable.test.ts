import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const table = resolve(import.meta.dirname, '../../.dependency-cruiser.cjs');
const packages = ['react', 'xstate', 'valibot', 'idb', 'recharts', '@xstate/store', 'wouter'];

let house: string;

function write(path: string, text: string) {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function pathBetween(from: string, to: string) {
  const up = '../'.repeat(from.split('/').length - 1) || './';
  return `${up}${to}`.replace(/\.tsx?$/, '');
}

/** Builds a house of the given files (path → what it imports), and names the rules it breaks. */
async function rulesBroken(files: Record<string, readonly string[]>) {
  for (const [path, imports] of Object.entries(files)) {
    const lines = imports.map((imported, index) => {
      const target = /^(?:src|tests)\//.test(imported) ? pathBetween(path, imported) : imported;
      return `import type { Thing as Thing${String(index)} } from '${target}';\n`;
    });
    write(path, `${lines.join('')}export type Thing = string;\n`);
  }
  const { output } = await cruise(['src'], { ...(await extractDepcruiseOptions(table)), baseDir: house });
  if (typeof output === 'string') throw new Error(`Expected a cruise result, got: ${output}`);
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))].toSorted();
}

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'import-table-'));
  write(
    'package.json',
    JSON.stringify({
      dependencies: Object.fromEntries(packages.map((p) => [p, '1.0.0'])),
      devDependencies: { vitest: '1.0.0' },
    }),
  );
  for (const name of [...packages, 'vitest']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'export {};\n');
  }
});

afterEach(() => {
  rmSync(house, { recursive: true, force: true });
});

describe('the import table', () => {
  it('accepts a house in which everyone keeps to it', async () => {
    expect(
      await rulesBroken({
        'src/domain/lean.ts': [],
        'src/catalogue/starters.ts': ['src/domain/lean.ts'],
        'src/flows/questionnaire/questionnaire.machine.ts': ['src/domain/lean.ts', 'xstate'],
        'src/document/assessmentStore.ts': ['src/catalogue/starters.ts', '@xstate/store', 'valibot'],
        'src/i18n/translate.ts': ['src/domain/lean.ts', 'react'],
        'src/platform/storage.ts': ['src/document/assessmentStore.ts', 'idb'],
        'src/ui/charts/Spine.tsx': ['src/i18n/translate.ts', 'react', 'recharts'],
        'src/features/results/ResultsScreen.tsx': [
          'src/ui/charts/Spine.tsx',
          'src/flows/questionnaire/questionnaire.machine.ts',
          'react',
        ],
        'src/app/App.tsx': ['src/features/results/ResultsScreen.tsx', 'src/platform/storage.ts', 'wouter'],
        'src/main.tsx': ['src/app/App.tsx'],
      }),
    ).toEqual([]);
  });

  it.each([
    ['domain', 'src/catalogue/other.ts'],
    ['domain', 'react'],
    ['domain', 'node:fs'],
    ['catalogue', 'src/document/other.ts'],
    ['catalogue', 'valibot'],
    ['flows', 'src/document/other.ts'],
    ['flows', '@xstate/store'],
    ['document', 'src/platform/other.ts'],
    ['document', 'react'],
    ['i18n', 'src/ui/other.ts'],
    ['i18n', 'xstate'],
    ['platform', 'src/flows/other.ts'],
    ['platform', 'react'],
    ['embed', 'src/domain/other.ts'],
    ['embed', 'react'],
    ['ui', 'src/domain/other.ts'],
    ['ui', 'xstate'],
    ['features', 'src/platform/other.ts'],
    ['features', 'xstate'],
    ['app', 'idb'],
    ['app', 'tests/support/other.ts'],
  ])('refuses %s an import of %s', async (folder, imported) => {
    const inside = imported.startsWith('src/') || imported.startsWith('tests/');
    const broken = await rulesBroken({
      [`src/${folder}/screen/one.ts`]: [imported],
      ...(inside ? { [imported]: [] } : {}),
    });
    expect(broken).toContain(`${folder}-imports-only-what-the-table-allows`);
  });

  it('refuses a feature an import of another feature', async () => {
    expect(
      await rulesBroken({
        'src/features/rate/RateScreen.tsx': ['src/features/list/ListScreen.tsx'],
        'src/features/list/ListScreen.tsx': [],
      }),
    ).toEqual(['a-feature-never-imports-another-feature']);
  });

  it('refuses main.tsx a screen of its own', async () => {
    expect(await rulesBroken({ 'src/main.tsx': ['src/ui/Button.tsx'], 'src/ui/Button.tsx': [] })).toEqual([
      'main-only-starts-the-app',
    ]);
  });

  it('refuses a folder that has no row', async () => {
    expect(
      await rulesBroken({ 'src/utils/text.ts': ['src/domain/lean.ts'], 'src/domain/lean.ts': [] }),
    ).toEqual(['every-folder-has-a-row-in-the-table']);
  });

  it('refuses shipped code a package that is for development only', async () => {
    expect(await rulesBroken({ 'src/app/App.tsx': ['vitest'] })).toContain('src-runs-only-on-what-ships');
  });

  it('refuses a cycle, even one of types', async () => {
    expect(
      await rulesBroken({
        'src/domain/lean.ts': ['src/domain/pull.ts'],
        'src/domain/pull.ts': ['src/domain/lean.ts'],
      }),
    ).toEqual(['no-cycles']);
  });

  it('refuses a file that nothing is connected to', async () => {
    expect(await rulesBroken({ 'src/domain/lean.ts': [] })).toEqual(['no-orphans']);
  });

  it('refuses an import that leads nowhere', async () => {
    expect(await rulesBroken({ 'src/domain/lean.ts': ['src/domain/gone.ts'] })).toContain('no-dead-ends');
  });
});
