import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

/** Parses every text with a placeholder at build time, so that no parser travels to the browser. */
function precompiledMessages(): Plugin {
  return {
    name: 'precompiled-messages',
    transform: {
      filter: { id: /\/i18n\/messages\/[^/]+\/[^/]+\.ts(?:\?|$)/ },
      handler(code) {
        const texts: { start: number; end: number; text: string }[] = [];
        const visit = (node: unknown): void => {
          if (Array.isArray(node)) node.forEach(visit);
          else if (node && typeof node === 'object') {
            const { type, value } = node as {
              type?: string;
              value?: { type?: string; value?: unknown; start: number; end: number };
            };
            if (type === 'Property' && value?.type === 'Literal' && typeof value.value === 'string')
              texts.push({ start: value.start, end: value.end, text: value.value });
            Object.values(node).forEach(visit);
          }
        };
        visit(this.parse(code).body);
        let compiled = code;
        for (const { start, end, text } of texts.toReversed())
          if (/[{<#']/.test(text))
            compiled = compiled.slice(0, start) + JSON.stringify(parse(text)) + compiled.slice(end);
        return { code: compiled, map: null };
      },
    },
  };
}

/** The same short name in every build and unique to its file, whatever the file is called. */
function scopedName(name: string, file: string): string {
  const path = relative(import.meta.dirname, file.split('?')[0] ?? file);
  return `${name}-${createHash('sha256').update(path).digest('hex').slice(0, 5)}`;
}

const inlineBoot = readFileSync(new URL('./src/app/boot.js', import.meta.url), 'utf8').trim();

const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(inlineBoot).digest('base64')}'`,
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
  "trusted-types 'none'",
].join('; ');

/** Puts the policy, the boot script and the start page as people first see it into the built page. */
function builtPage(): Plugin {
  return {
    name: 'built-page',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const boot = { tag: 'script', children: inlineBoot, injectTo: 'head-prepend' } as const;
        if (!bundle) return [boot];
        const font = Object.keys(bundle).find((name) => /latin-wght-normal.*\.woff2$/.test(name));
        const vite = await createServer({
          server: { middlewareMode: true, ws: false },
          appType: 'custom',
          logLevel: 'error',
          optimizeDeps: { noDiscovery: true, include: [] },
        });
        try {
          const { prerenderStart } = (await vite.ssrLoadModule('/src/app/prerender.tsx')) as {
            prerenderStart: () => string;
          };
          return {
            html: html.replace('<!--start-->', prerenderStart()),
            tags: [
              boot,
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
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

export default defineConfig({
  base: './',
  plugins: [react(), precompiledMessages(), builtPage()],
  resolve: {
    alias: [
      {
        find: /^@formatjs\/icu-messageformat-parser$/,
        replacement: require.resolve('@formatjs/icu-messageformat-parser/no-parser.js'),
      },
    ],
  },
  css: { modules: { generateScopedName: scopedName } },
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
  },
  test: {
    // Laws run thousands of cases; a busy machine is no reason to doubt them.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{domain,catalogue,flows,document,i18n,platform,architecture}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/{ui,features,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setup.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
});
