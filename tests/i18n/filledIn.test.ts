import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/catalogue';
import { fillIn, type Manners } from '../../src/i18n/message';
import { compileMessage } from '../../.build/messages.ts';
import { writtenTexts } from '../support/writtenTexts';

type Given = Record<string, string | number | Date>;

const moment = new Date(2026, 10, 25, 21, 14);
const counts = [0, 1, 2, 5, 1234, 1_000_000];

function choices(
  elements: readonly MessageFormatElement[],
): Map<string, readonly (string | number | Date)[]> {
  const found = new Map<string, readonly (string | number | Date)[]>();
  const visit = (element: MessageFormatElement): void => {
    if (element.type === TYPE.tag) element.children.forEach(visit);
    if (element.type === TYPE.number || element.type === TYPE.plural) found.set(element.value, counts);
    if (element.type === TYPE.date || element.type === TYPE.time) found.set(element.value, [moment]);
    if (element.type === TYPE.argument)
      found.set(element.value, found.get(element.value) ?? ['Sauvegardes', 12]);
    if (element.type === TYPE.select) found.set(element.value, [...Object.keys(element.options), 'Finance']);
    if (element.type === TYPE.select || element.type === TYPE.plural)
      for (const { value } of Object.values(element.options)) value.forEach(visit);
  };
  elements.forEach(visit);
  return found;
}

/** What a text wants filled in, and its tags, in the order of the alphabet. */
function namesIn(text: string): readonly string[] {
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([tag]) => tag);
  return [...new Set([...choices(parse(text)).keys(), ...tags])].sort();
}

function everyWay(text: string): readonly Given[] {
  const ways = [...choices(parse(text))];
  const most = Math.max(1, ...ways.map(([, values]) => values.length));
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(ways.map(([name, values]) => [name, values[index % values.length]!])),
  );
}

function mannersOf(locale: string): Manners {
  const counting = new Intl.PluralRules(locale);
  return {
    number: (value) => new Intl.NumberFormat(locale).format(value),
    count: (value) => counting.select(value),
    moment: (kind, value, style) =>
      new Intl.DateTimeFormat(locale, IntlMessageFormat.formats[kind][style]).format(value),
  };
}

describe.each(locales)('the texts of %s', (locale) => {
  it('are filled in as the reference implementation of ICU messages fills them in', () => {
    const manners = mannersOf(locale);
    const inBold = (children: readonly unknown[]) => `<b>${children.join('')}</b>`;
    for (const [key, text] of writtenTexts(locale)) {
      for (const values of everyWay(text)) {
        const expected = new IntlMessageFormat(text, locale).format({ ...values, b: inBold });
        const message = compileMessage(text);
        const said =
          typeof message === 'string'
            ? message
            : fillIn<string | number | Date>(message, { ...values, b: '' }, manners, (_, inside) =>
                inBold(inside),
              ).join('');
        expect(said, `${key} with ${JSON.stringify(values)}`).toBe(
          Array.isArray(expected) ? expected.join('') : String(expected),
        );
      }
    }
  });
});

describe('a text that is filled in', () => {
  it('refuses a placeholder for which nothing is given', () => {
    const message = compileMessage('{item} moved');
    expect(() => fillIn(typeof message === 'string' ? [] : message, {}, mannersOf('en'), () => '')).toThrow(
      '{item}',
    );
  });

  it('says at build time what it cannot do', () => {
    expect(() => compileMessage('{share, number, percent}')).toThrow('a style of its own');
    expect(() => compileMessage('{place, selectordinal, one {#st} other {#th}}')).toThrow('ordinals');
    expect(() => compileMessage('{broken')).toThrow();
  });
});

describe('French and English', () => {
  it('ask for the same values and tags in every text', () => {
    const english = writtenTexts('en');
    for (const [key, text] of writtenTexts('fr-CA'))
      expect(namesIn(text), key).toEqual(namesIn(english.get(key)!));
  });
});
