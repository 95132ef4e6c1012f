import type { InlineConfig, Plugin } from 'vite';
import { builtFiles } from './builtFiles.ts';

/** The page that other sites frame, by its source. */
const pageSource = 'src/app/embed.html';

const loaderSource = 'src/embed/define.ts';

/**
 * Puts the framed page and the loader where other sites find them: `embed.html` and `embed.js` at the root of the
 * build, under names that never change. Each is a build of its own: sharing chunks with the app would make each
 * page fetch what only another needs.
 * @param config how pages are built
 * @param policy the content policy of the framed page; its scripts are files only
 */
export function forOtherSites(config: InlineConfig, policy: string): Plugin {
  const withPolicy: Plugin = {
    name: 'framed-page-policy',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
  return {
    name: 'for-other-sites',
    enforce: 'post',
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        request.url = (request.url ?? '/')
          .replace(/^\/embed\.html/, `/${pageSource}`)
          .replace(/^\/embed\.js/, `/${loaderSource}`);
        next();
      });
    },
    async generateBundle(_, bundle) {
      const page = await builtFiles({
        ...config,
        plugins: [config.plugins, withPolicy],
        build: {
          ...config.build,
          manifest: '.vite/embed.manifest.json',
          rolldownOptions: { input: pageSource },
        },
      });
      const loader = await builtFiles({
        build: {
          target: 'es2023',
          lib: { entry: loaderSource, formats: ['es'], fileName: 'embed' },
          rolldownOptions: { output: { minify: true } },
        },
      });
      for (const [fileName, source] of [...page, ...loader]) {
        if (fileName === pageSource) {
          const atRoot = String(source).replaceAll('../../', './');
          this.emitFile({ type: 'asset', fileName: 'embed.html', source: atRoot });
        } else if (bundle[fileName] === undefined) this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
