/**
 * The import table of src/: what a folder does not name here it may not import, be it a folder, a package or a
 * built-in of Node. Type-only imports count. `*` in `folders` stands for every folder of src/.
 */
const importTable = {
  domain: { folders: [], packages: [] },
  catalogue: { folders: ['domain'], packages: [] },
  flows: { folders: ['domain'], packages: ['xstate'] },
  document: {
    folders: ['domain', 'catalogue'],
    packages: ['@xstate/store', 'valibot', 'papaparse', 'qr', 'read-excel-file', 'write-excel-file', 'docx'],
  },
  i18n: { folders: ['domain'], packages: ['react'] },
  // What frame and host say to each other crosses windows, and windows are an edge.
  platform: { folders: ['domain', 'document', 'embed'], packages: ['idb'] },
  embed: { folders: [], packages: [] },
  ui: {
    folders: ['i18n'],
    packages: ['react', 'react-hook-form', 'recharts', '@tanstack/react-virtual'],
  },
  features: {
    folders: ['domain', 'catalogue', 'flows', 'document', 'i18n', 'ui'],
    packages: ['react', 'react-hook-form'],
  },
  app: {
    folders: ['*'],
    packages: [
      'react',
      'react-dom',
      'react-hook-form',
      'wouter',
      'xstate',
      '@xstate/react',
      '@xstate/store',
      '@xstate/store-react',
    ],
  },
};

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const boughtAs = (name) => `(?:^|/)node_modules/(?:@types/)?${escaped(name)}/`;

function rowRule([folder, { folders, packages }]) {
  const own = folders.includes('*') ? '^src/[^/]+/' : `^src/(?:${[folder, ...folders].join('|')})/`;
  return {
    name: `${folder}-imports-only-what-the-table-allows`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { pathNot: [own, ...packages.map(boughtAs)] },
  };
}

module.exports = {
  forbidden: [
    ...Object.entries(importTable).map(rowRule),
    {
      name: 'every-folder-has-a-row-in-the-table',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(?:${Object.keys(importTable).join('|')})/` },
      to: {},
    },
    {
      name: 'main-only-starts-the-app',
      severity: 'error',
      from: { path: '^src/[^/]+$' },
      to: {
        pathNot: ['^src/(?:app|platform)/', '^src/ui/[^/]+\\.css$', ...['react', 'react-dom'].map(boughtAs)],
      },
    },
    {
      name: 'a-feature-never-imports-another-feature',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'src-runs-only-on-what-ships',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment:
        'boot.js and firstPage.js are not imported: the page runs them by itself, before anything else',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^src/main\\.tsx$', '^src/app/(?:boot|firstPage)\\.js$', '\\.d\\.ts$'],
      },
      to: {},
    },
    { name: 'no-dead-ends', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.d.ts'],
    },
  },
};
