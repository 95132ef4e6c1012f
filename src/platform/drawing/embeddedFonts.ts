interface FontFile {
  readonly descriptors: string;
  readonly address: string;
  readonly range: string;
}

const wanted = ['font-family', 'font-style', 'font-weight', 'unicode-range'] as const;

/** The font files that the page has declared and that come from its own place. */
function declaredFonts(): readonly FontFile[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (source === undefined) return [];
      const descriptors = wanted
        .map((property) => [property, rule.style.getPropertyValue(property)] as const)
        .filter(([, value]) => value !== '')
        .map(([property, value]) => `${property}:${value}`)
        .join(';');
      const address = new URL(source, sheet.href ?? document.baseURI).href;
      return [{ descriptors, address, range: rule.style.getPropertyValue('unicode-range') }];
    }),
  );
}

/** Whether a `unicode-range` covers any of the characters; none given covers all. */
function covers(range: string, characters: ReadonlySet<number>): boolean {
  if (range === '') return true;
  return [...range.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].some(([, from = '', to]) => {
    const low = parseInt(from.replaceAll('?', '0'), 16);
    const high = parseInt(to ?? from.replaceAll('?', 'f'), 16);
    return [...characters].some((character) => low <= character && character <= high);
  });
}

async function asDataAddress(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/** The style that brings along the letters a text needs, from the page's own fonts; `''` where none can be had. */
export async function embedFonts(text: string): Promise<string> {
  const characters = new Set<number>();
  for (const character of text) characters.add(character.codePointAt(0) ?? 0);
  const files = declaredFonts().filter(
    ({ address, range }) => address.includes('woff2') && covers(range, characters),
  );
  const faces = await Promise.all(
    files.map(async ({ descriptors, address }) => {
      const data = await asDataAddress(address);
      return `@font-face{${descriptors};src:url(${data}) format("woff2")}`;
    }),
  ).catch(() => []);
  return faces.join('');
}
