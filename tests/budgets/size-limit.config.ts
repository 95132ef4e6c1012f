import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SizeLimitConfig } from 'size-limit';
import { locales } from '../../src/i18n/catalogue';
import { arrivingWith, fontsOf, readBuild, requireSameModules } from './build';
import { framedLoading } from './framedLoading';
import { codecSignatures, loading } from './loading';

const dist = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist');
const measured = (files: readonly string[]) => files.map((file) => `../../dist/${file}`);
const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');

const inLanguage = (sources: readonly string[], language: string) =>
  sources.map((source) => source.replace('{language}', language));

const inEveryLanguage = (sources: readonly string[]) => [
  ...new Set(locales.flatMap((language) => inLanguage(sources, language))),
];

const build = readBuild(dist, 'manifest.json');
const named: readonly string[] = Object.values(loading).flat();
requireSameModules(build, inEveryLanguage(named));
const framedBuild = readBuild(dist, 'embed.manifest.json');
const wordsOfOtherScreens = named.filter((source) => source.includes('{language}'));
requireSameModules(
  framedBuild,
  inEveryLanguage([...framedLoading.asking, ...framedLoading.onDemand, ...wordsOfOtherScreens]),
);

const page = arrivingWith(build, ['index.html']);
const weighed = locales.map((language) => {
  const asking = arrivingWith(build, ['index.html', ...inLanguage(loading.asking, language)]).scripts;
  const results = arrivingWith(build, inLanguage(loading.results, language)).scripts;
  const workshop = arrivingWith(build, inLanguage(loading.workshop, language)).scripts;
  const framed = arrivingWith(framedBuild, [
    'src/app/embed.html',
    ...inLanguage(framedLoading.asking, language),
  ]).scripts;
  return {
    language,
    asking,
    framed,
    results: results.filter((file) => !asking.includes(file)),
    workshop: workshop.filter((file) => !asking.includes(file)),
  };
});

const fonts = [
  ...new Set(page.styles.flatMap((sheet) => fontsOf(textOf(sheet)).map((url) => join(dirname(sheet), url)))),
];
if (fonts.length === 0) throw new Error('The first load brings no font: has its place in the build moved?');

const everyScript = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'));
const codecsTooEarly = Object.entries(codecSignatures).flatMap(([codec, signature]) => {
  if (!everyScript.some((file) => textOf(`assets/${file}`).includes(signature))) {
    throw new Error(`No script of the build holds the text ${codec} is known by: "${signature}".`);
  }
  return weighed.flatMap(({ asking }) => asking).filter((file) => textOf(file).includes(signature));
});

const config: SizeLimitConfig = [
  { name: 'The loader on other sites', path: measured(['embed.js']), limit: '2.5 kB', gzip: true },
  ...weighed.flatMap(({ language, asking, framed, results, workshop }) => [
    {
      name: `JavaScript before the first answer (${language})`,
      path: measured(asking),
      limit: '140 kB',
      gzip: true,
    },
    {
      name: `JavaScript of the framed page before its first question (${language})`,
      path: measured(framed),
      limit: '140 kB',
      gzip: true,
    },
    {
      name: `Results with charts, on top (${language})`,
      path: measured(results),
      limit: '150 kB',
      gzip: true,
    },
    {
      name: `Workshop, on top (${language})`,
      path: measured(workshop),
      limit: '40 kB',
      gzip: true,
    },
  ]),
  { name: 'CSS on first load', path: measured(page.styles), limit: '12 kB', gzip: true },
  { name: 'Fonts on first load', path: measured(fonts), limit: '40 kB', brotli: false },
];
if (codecsTooEarly.length > 0) {
  config.push({ name: 'Codecs nobody asked for', path: measured(codecsTooEarly), limit: '0 B', gzip: true });
}

export default config;
