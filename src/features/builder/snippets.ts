import type { RawEmbedSettings } from '../../document/embedSettings';

/** The ways to put the page on a site, in the order they are offered. */
export const snippetKinds = ['html', 'wordpress', 'react', 'frame', 'button'] as const;

/** One way to put the page on a site. */
export type SnippetKind = (typeof snippetKinds)[number];

const escaped = (text: string) =>
  text.replace(
    /[&"<>]/g,
    (sign) => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign,
  );

/** JSON that can stand inside a script element whatever it says. */
const inScript = (json: string) => json.replaceAll('<', String.raw`\u003c`);

function attributesOf(settings: RawEmbedSettings): string {
  return Object.entries(settings)
    .filter(([name]) => name !== 'texts')
    .map(([name, value]) => (name === 'persist' ? ' persist' : ` ${name}="${escaped(value)}"`))
    .join('');
}

/** The address of the framed page with these settings, under the folder `base` (which ends in `/`). */
export function framedAddress(base: string, settings: RawEmbedSettings): string {
  const url = new URL('embed.html', base);
  for (const [name, value] of Object.entries(settings)) {
    url.searchParams.set(name, name === 'texts' ? JSON.stringify(JSON.parse(value)) : value);
  }
  return url.href;
}

const recommended =
  'sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals" allow="clipboard-write; fullscreen"';

function loader(base: string, settings: RawEmbedSettings): string {
  const child =
    settings.texts === undefined
      ? ''
      : `\n<script type="application/json">\n${inScript(settings.texts)}\n</script>\n`;
  return [
    `<script type="module" src="${new URL('embed.js', base).href}"></script>`,
    `<draw-the-line${attributesOf(settings)}>${child}</draw-the-line>`,
  ].join('\n');
}

function react(base: string, settings: RawEmbedSettings): string {
  const props = Object.entries(settings).map(([name, value]) =>
    name === 'texts' ? `      texts={JSON.stringify(texts)}` : `      ${name}=${JSON.stringify(value)}`,
  );
  return [
    `import { useEffect } from 'react';`,
    ``,
    ...(settings.texts === undefined ? [] : [`const texts = ${settings.texts};`, ``]),
    `export function DrawTheLine() {`,
    `  useEffect(() => {`,
    `    const script = document.createElement('script');`,
    `    script.type = 'module';`,
    `    script.src = '${new URL('embed.js', base).href}';`,
    `    document.head.append(script);`,
    `  }, []);`,
    ...(props.length === 0
      ? [`  return <draw-the-line />;`]
      : [`  return (`, `    <draw-the-line`, ...props, `    />`, `  );`]),
    `}`,
  ].join('\n');
}

/** The text to paste, under the folder `base` (which ends in `/`). `label` is what a button says, `title` names the frame. */
export function writeSnippet(
  kind: SnippetKind,
  base: string,
  settings: RawEmbedSettings,
  { label, title }: { readonly label: string; readonly title: string },
): string {
  const address = escaped(framedAddress(base, settings));
  switch (kind) {
    case 'html':
      return loader(base, settings);
    case 'wordpress':
      return `<!-- wp:html -->\n${loader(base, settings)}\n<!-- /wp:html -->`;
    case 'react':
      return react(base, settings);
    case 'frame':
      return `<iframe src="${address}" title="${escaped(title)}" width="100%" height="1100" loading="lazy" ${recommended}></iframe>`;
    case 'button':
      return `<a href="${address}" target="_blank" rel="noopener">${escaped(label)}</a>`;
  }
}
