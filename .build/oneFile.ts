import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { builtFiles } from './builtFiles.ts';
import { sourceOf } from './policy.ts';

const fileName = 'draw-the-line.html';

/** Everything that would be a file beside the page goes into its one script and its one style sheet. */
export const oneFileBuild = {
  outDir: 'dist-file',
  copyPublicDir: false,
  manifest: false,
  modulePreload: false,
  cssCodeSplit: false,
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
  rolldownOptions: { output: { codeSplitting: false } },
} as const satisfies UserConfig['build'];

const sourcesOf = (html: string, tag: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, content = '']) =>
    sourceOf(content),
  );

/** The policy of the one file: what stands in it may run, and nothing may come from anywhere or go anywhere. */
const policyFor = (html: string) =>
  [
    "default-src 'none'",
    ['script-src', ...sourcesOf(html, 'script')].join(' '),
    ['style-src', ...sourcesOf(html.replaceAll(/<script.*?<\/script>/gs, ''), 'style')].join(' '),
    'img-src data: blob:',
    'font-src data:',
    // The worker that reads files is written down in the page's script; its policy passes nothing else.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types draw-the-line-worker',
  ].join('; ');

/** As text that ends no script tag before its time; there is nothing to load ahead of what is loaded later. */
const asInlineScript = (code: string) =>
  code
    .trim()
    .replaceAll('__VITE_PRELOAD__', 'void 0')
    .replaceAll(/<(?=\/script|!--)/gi, '\\x3C');

/** Puts all of the page into one file that opens from anywhere, with a policy of its own. */
export function inOneFile(): Plugin {
  return {
    name: 'in-one-file',
    enforce: 'post',
    resolveId: {
      order: 'pre',
      filter: { id: /\?worker&url$/ },
      async handler(source, importer) {
        const found = await this.resolve(source.replace(/\?.*$/, '.ts'), importer);
        return found && `\0written-worker:${found.id}`;
      },
    },
    load: {
      filter: { id: /^\0written-worker:/ },
      async handler(id) {
        const built = await builtFiles({
          build: {
            target: 'es2023',
            lib: { entry: id.replace(/^.*:/, ''), formats: ['es'], fileName: 'worker' },
            rolldownOptions: { output: { minify: true, codeSplitting: false } },
          },
        });
        const [code] = built.values();
        return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }));`;
      },
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const icon = readFileSync(join(import.meta.dirname, '../public/icon.svg')).toString('base64');
        return html
          .replace('./icon.svg', `data:image/svg+xml;base64,${icon}`)
          .replace(/\s*<link rel="manifest"[^>]*>/, '');
      },
    },
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('There is no page to put everything into');
      const html = String(page.source)
        .replace(/<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/, (_tag, name: string) => {
          const script = bundle[name];
          if (script?.type !== 'chunk') throw new Error(`There is no script ${name}`);
          Reflect.deleteProperty(bundle, name);
          return `<script type="module">${asInlineScript(script.code)}</script>`;
        })
        .replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/, (_tag, name: string) => {
          const sheet = bundle[name];
          if (sheet?.type !== 'asset') throw new Error(`There is no style sheet ${name}`);
          Reflect.deleteProperty(bundle, name);
          return `<style>${String(sheet.source).trim()}</style>`;
        });
      page.source = html.replace(/(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, policyFor(html));
      page.fileName = fileName;
      const beside = Object.keys(bundle).filter((name) => name !== 'index.html');
      if (beside.length > 0) throw new Error(`Not in the one file: ${beside.join(', ')}`);
    },
  };
}
