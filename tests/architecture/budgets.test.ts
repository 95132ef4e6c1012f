import { describe, expect, it } from 'vitest';
import { arrivingWith, type Build, fontsOf, requireSameModules } from '../budgets/build';

const chunk = { imports: [], css: [], isEntry: false, isDynamicEntry: false };
const build: Build = {
  'index.html': { ...chunk, file: 'index.js', imports: ['_react.js'], css: ['index.css'], isEntry: true },
  '_react.js': { ...chunk, file: 'react.js', imports: ['_scheduler.js'] },
  '_scheduler.js': { ...chunk, file: 'scheduler.js', imports: ['_react.js'] },
  'src/Results.tsx': {
    ...chunk,
    file: 'results.js',
    imports: ['_react.js'],
    css: ['results.css'],
    isDynamicEntry: true,
  },
};

describe('what a budget counts', () => {
  it('is a chunk with everything it imports, and nothing that comes later', () => {
    expect(arrivingWith(build, ['index.html'])).toEqual({
      scripts: ['index.js', 'react.js', 'scheduler.js'],
      styles: ['index.css'],
    });
  });

  it('refuses a source the build does not know', () => {
    expect(() => arrivingWith(build, ['src/Gone.tsx'])).toThrow('no chunk for src/Gone.tsx');
  });

  it('refuses a lazily loaded module that no budget names', () => {
    expect(() => requireSameModules(build, [])).toThrow('in no budget: src/Results.tsx');
  });

  it('refuses a budget for a module that is not loaded lazily', () => {
    expect(() => requireSameModules(build, ['src/Results.tsx', 'src/Gone.tsx'])).toThrow(
      'not loaded lazily: src/Gone.tsx',
    );
  });

  it('takes the fonts English text needs, and leaves those of other scripts', () => {
    expect(
      fontsOf(
        '@font-face{font-family:A;src:url(./latin.woff2)format("woff2");unicode-range:U+??,U+131}' +
          '@font-face{font-family:A;src:url("./extended.woff2");unicode-range:U+100-2BA}' +
          '@font-face { font-family: B; src: url(./whole.woff2) }',
      ),
    ).toEqual(['./latin.woff2', './whole.woff2']);
  });
});
