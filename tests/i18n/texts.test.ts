import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/catalogue';
import { writtenTexts } from '../support/writtenTexts';

/** The question that names the moment when somebody has to answer; and what a text calls by its own name. */
const setAside = /failed on Saturday|Draw the Line/g;

function pluralsIn(text: string): readonly string[][] {
  const found: string[][] = [];
  const visit = (element: MessageFormatElement): void => {
    if (element.type === TYPE.tag) element.children.forEach(visit);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return;
    if (element.type === TYPE.plural) found.push(Object.keys(element.options));
    for (const { value } of Object.values(element.options)) value.forEach(visit);
  };
  parse(text).forEach(visit);
  return found;
}

const wordsOf = (text: string) => text.match(/[\p{L}’-]+/gu) ?? [];

/** A label with a capital letter in its midst, on a word that other texts write small: a name never is. */
function isInTitleCase(text: string, common: ReadonlySet<string>): boolean {
  if (/[^\p{L} \u00a0’-]/u.test(text)) return false;
  return wordsOf(text)
    .slice(1)
    .some((word) => /^\p{Lu}\p{Ll}/u.test(word) && common.has(word.toLowerCase()));
}

describe.each(locales)('every text of %s', (locale) => {
  const texts = [...writtenTexts(locale)].map(
    ([key, text]) => [key, text.replaceAll(setAside, '–')] as const,
  );
  const faulty = (isFaulty: (text: string) => boolean) =>
    texts.filter(([, text]) => isFaulty(text)).map(([key, text]) => `${key}: ${text}`);

  it('has one space between words, one sign for three dots, and curved quotation marks', () => {
    expect(faulty((text) => / {2}|\.{3}|\s…|['"]/.test(text))).toEqual([]);
  });

  it('is in sentence case', () => {
    const common = new Set(texts.flatMap(([, text]) => wordsOf(text)));
    expect(faulty((text) => isInTitleCase(text, common))).toEqual([]);
  });

  it('judges nobody, and neither pleads nor celebrates', () => {
    const words =
      /(?<!\p{L})(?:scor|matur|fail|please|sorry|oops|success|pointage|échec|échou|veuillez|désolé|oups|succès)/iu;
    expect(faulty((text) => words.test(text))).toEqual([]);
  });

  it('has a case for every number that its language counts in another way', () => {
    const cases = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const wrong = ([, text]: readonly [string, string]) =>
      pluralsIn(text).some((given) => given.includes('one') && !cases.every((name) => given.includes(name)));
    expect(texts.filter(wrong).map(([key]) => key)).toEqual([]);
  });
});
