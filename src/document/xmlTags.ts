/** The attributes of one tag by their names without a namespace's prefix, as they are written. */
export type Attributes = ReadonlyMap<string, string>;

const prefix = '(?:[^\\s<>/:"\'=]+:)?';
const attribute = /([^\s=<>"'/]+)\s*=\s*("[^"<]*"|'[^'<]*')/g;

function attributesOf(text: string): Attributes {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', quoted = '']) => [
      name.slice(name.indexOf(':') + 1),
      quoted.slice(1, -1),
    ]),
  );
}

/**
 * Visits the opening tags of these names, whatever their prefix, without building anything of the document. False
 * where a tag is not well formed or `visit` says so, which ends the visit.
 * @param names without signs that a regular expression would take for its own
 */
export function everyTag(
  xml: string,
  names: readonly string[],
  visit: (name: string, attributes: Attributes) => boolean,
): boolean {
  const anyName = `<${prefix}(${names.join('|')})(?=[\\s/>])`;
  const begins = new RegExp(anyName, 'g');
  const whole = new RegExp(`${anyName}((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>`, 'y');
  for (let found = begins.exec(xml); found !== null; found = begins.exec(xml)) {
    whole.lastIndex = found.index;
    const [, name = '', text] = whole.exec(xml) ?? [];
    if (text === undefined || !visit(name, attributesOf(text))) return false;
  }
  return true;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function characterOf(entity: string): string | undefined {
  const code = /^#x([0-9a-f]{1,6})$/i.exec(entity)?.[1];
  const digits = /^#(\d{1,7})$/.exec(entity)?.[1];
  if (code === undefined && digits === undefined) return entities.get(entity);
  const point = code === undefined ? Number(digits) : Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

/** The text that an attribute stands for. */
export function decodeXml(text: string): string {
  return text.replace(/&([^;&\s]{1,10});/g, (written, entity: string) => characterOf(entity) ?? written);
}
