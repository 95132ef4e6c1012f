import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type InlineConfig, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compiledMessages } from './.build/messages.ts';
import { worksOffline } from './.build/offline.ts';
import { inOneFile, oneFileBuild } from './.build/oneFile.ts';
import { forOtherSites } from './.build/otherSites.ts';
import { sourceOf } from './.build/policy.ts';

/**
 * Workbooks are zipped where they are made: the writer would start a worker from a text for large sheets, and our own
 * policy forbids that.
 */
function zippedInPlace(): Plugin {
  return {
    name: 'zipped-in-place',
    transform: {
      filter: { id: /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/ },
      handler: () => ({
        code: "import { zipSync } from 'fflate';\nexport default async (files) => zipSync(files).buffer;",
        map: null,
      }),
    },
  };
}

/** The same short name in every build and unique to its file, whatever the file is called. */
function scopedName(name: string, file: string): string {
  const path = relative(import.meta.dirname, file.split('?')[0] ?? file);
  return `${name}-${createHash('sha256').update(path).digest('hex').slice(0, 5)}`;
}

function readScript(name: string): string {
  return readFileSync(new URL(`./src/app/${name}`, import.meta.url), 'utf8').trim();
}

const inlineBoot = readScript('boot.js');
const inlineFirstPage = readScript('firstPage.js');

const policyFor = (inline: readonly string[]) => [
  "default-src 'none'",
  ['script-src', "'self'", ...inline.map(sourceOf)].join(' '),
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  'form-action https:',
  "require-trusted-types-for 'script'",
  // The addresses of the worker that reads files and of the one for offline; its policy passes nothing else.
  'trusted-types draw-the-line-worker',
];

/** Puts the policy, the boot scripts and the start page as people first see it into the built page. */
function builtPage(): Plugin {
  return {
    name: 'built-page',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const bootTag = (children: string) =>
          ({ tag: 'script', children, injectTo: 'head-prepend' }) as const;
        if (!bundle) return [bootTag(inlineBoot)];
        const firstWords = Object.values(bundle).flatMap((file) => {
          const locale = /\/messages\/([^/]+)\/asking\.ts$/.exec(
            file.type === 'chunk' ? (file.facadeModuleId ?? '') : '',
          );
          return locale?.[1] === undefined ? [] : [[locale[1], `./${file.fileName}`] as const];
        });
        const boot = inlineBoot.replace(
          'words = {}',
          `words = ${JSON.stringify(Object.fromEntries(firstWords))}`,
        );
        const font = Object.keys(bundle).find((name) => /latin-wght-normal.*\.woff2$/.test(name));
        const vite = await createServer({
          server: { middlewareMode: true, ws: false },
          appType: 'custom',
          logLevel: 'error',
          optimizeDeps: { noDiscovery: true, include: [] },
        });
        try {
          const { prerenderStart } = (await vite.ssrLoadModule('/src/app/prerender.tsx')) as {
            prerenderStart: (locale: string) => Promise<string>;
          };
          const { locales } = (await vite.ssrLoadModule('/src/i18n/catalogue.ts')) as {
            locales: readonly string[];
          };
          const inOthers = await Promise.all(
            locales
              .filter((locale) => locale !== 'en')
              .map(async (locale) => {
                const page = (await prerenderStart(locale)).replaceAll(/<svg.*?<\/svg>/gs, '<svg></svg>');
                return `<template id="start-${locale}">${page}</template>`;
              }),
          );
          return {
            html: html
              .replace('<!--start-->', await prerenderStart('en'))
              .replace(
                '<!--start in other languages-->',
                `${inOthers.join('\n')}\n<script>${inlineFirstPage}</script>`,
              ),
            tags: [
              bootTag(boot),
              {
                tag: 'meta',
                attrs: {
                  'http-equiv': 'Content-Security-Policy',
                  content: policyFor([boot, inlineFirstPage]).join('; '),
                },
                injectTo: 'head-prepend',
              },
              ...(font
                ? [
                    {
                      tag: 'link',
                      attrs: {
                        rel: 'preload',
                        as: 'font',
                        type: 'font/woff2',
                        href: `./${font}`,
                        crossorigin: '',
                      },
                      injectTo: 'head' as const,
                    },
                  ]
                : []),
            ],
          };
        } finally {
          await vite.close();
        }
      },
    },
  };
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Names the one chunk of all that the app begins with: in pieces, which other chunks share, it compresses worse. */
function inOnePiece(): (id: string, modules: Modules) => string | null {
  const main = resolve(import.meta.dirname, 'src/main.tsx');
  const reached = new Set<string>();
  return (id, modules) => {
    const walk = (from: string) => {
      if (reached.has(from)) return;
      reached.add(from);
      modules.getModuleInfo(from)?.importedIds.forEach(walk);
    };
    walk(main);
    return id !== main && reached.has(id) ? 'first' : null;
  };
}

/** How pages are built, also the one that other sites frame. */
const pages = () =>
  ({
    base: './',
    plugins: [react(), compiledMessages(), zippedInPlace()],
    resolve: {
      alias: [
        // What React 18 and later have themselves.
        { find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'react' },
      ],
    },
    worker: { format: 'es' },
    css: { modules: { generateScopedName: scopedName } },
    build: {
      target: 'es2023',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      manifest: true,
      modulePreload: {
        polyfill: false,
        // Of later screens style sheets only: the names of all their scripts are 1 kB before the first question.
        resolveDependencies: (_entry, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
      },
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ debugName: 'first', name: inOnePiece() }] },
        },
      },
    },
  }) satisfies InlineConfig;

/** What is served, and with `--mode one-file` the same in one file. */
const product = (mode: string) =>
  mode === 'one-file'
    ? {
        ...pages(),
        plugins: [...pages().plugins, builtPage(), inOneFile()],
        build: { ...pages().build, ...oneFileBuild },
      }
    : {
        ...pages(),
        plugins: [
          ...pages().plugins,
          builtPage(),
          worksOffline(),
          forOtherSites(pages(), policyFor([]).join('; ')),
        ],
      };

export default defineConfig(({ mode }) => ({
  ...product(mode),
  // Module scripts and fonts reach other sites, and stricter frames, only where the server allows it.
  preview: { cors: true },
  test: {
    // Laws run thousands of cases; a busy machine is no reason to doubt them.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'tests/{domain,catalogue,flows,document,i18n,platform,architecture,bench}/**/*.test.ts',
            ...(process.env.DTL_LONG === '1' ? ['tests/**/*.long.ts'] : []),
          ],
          setupFiles: ['tests/support/laws.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/{ui,features,app,embed}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setup.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
}));
