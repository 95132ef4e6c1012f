import { createContext, createElement, Fragment, use, type ReactNode } from 'react';
import { messagesOf, type Locale } from './catalogue';
import { fillIn, type Manners, type Message } from './message';
import type { MessageKey } from './messages';

type Value = string | number | Date;
type Wrap = (children: ReactNode) => ReactNode;
type RichValue = Value | ReactNode | Wrap;

/** Everything a screen needs to speak: texts by key, and numbers, dates and lists in the language's own form. */
export interface Words {
  readonly locale: Locale;
  /** The text of a key, its placeholders filled. Throws where a placeholder has no value, which is a bug. */
  readonly t: (key: MessageKey, values?: Readonly<Record<string, Value>>) => string;
  /** The same with markup: `<b>` is strong, other tags and elements are given as values. */
  readonly rich: (key: MessageKey, values?: Readonly<Record<string, RichValue>>) => ReactNode;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A share from 0 to 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  readonly date: (value: Date | number, options?: Intl.DateTimeFormatOptions) => string;
  /** "a, b and c". */
  readonly list: (values: readonly string[]) => string;
}

const strong: Wrap = (children) => <strong>{children}</strong>;

function joined(nodes: readonly RichValue[]): ReactNode {
  return createElement(Fragment, null, ...nodes.map(shown));
}

function shown(value: RichValue): ReactNode {
  if (typeof value === 'function') throw new Error('What is given for a tag stands where a value was wanted');
  return value instanceof Date ? value.toISOString() : value;
}

function wrapped(tag: RichValue, inside: readonly RichValue[]): RichValue {
  if (typeof tag !== 'function') throw new Error('A tag wants a function');
  return tag(joined(inside));
}

/** `Intl` counts the days; a French sentence says the first of a month as an ordinal. No other language begins so. */
function firstOfMonth(date: string): string {
  return date.replace(/^1 (?=\p{L})/u, '1er ');
}

function refuseTag(): never {
  throw new Error('A text with tags is rich');
}

function speak(locale: Locale): Words {
  const messageOf = (key: MessageKey): Message => {
    const message = messagesOf(locale)[key];
    if (message === undefined) throw new Error(`The words of ${key} have not arrived`);
    return message;
  };
  const plainNumber = new Intl.NumberFormat(locale);
  const percentage = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const longDate = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const counting = new Intl.PluralRules(locale);
  const manners: Manners = {
    number: (value) => plainNumber.format(value),
    count: (value) => counting.select(value),
    moment: (kind, value, style) =>
      firstOfMonth(new Intl.DateTimeFormat(locale, { [`${kind}Style`]: style }).format(value)),
  };
  return {
    locale,
    t: (key, values = {}) => {
      const message = messageOf(key);
      return typeof message === 'string' ? message : fillIn(message, values, manners, refuseTag).join('');
    },
    rich: (key, values) => {
      const message = messageOf(key);
      if (typeof message === 'string') return message;
      return joined(fillIn<RichValue>(message, { b: strong, ...values }, manners, wrapped));
    },
    number: (value, options) =>
      (options === undefined ? plainNumber : new Intl.NumberFormat(locale, options)).format(value),
    percent: (share) => percentage.format(share),
    date: (value, options) =>
      firstOfMonth(
        (options === undefined ? longDate : new Intl.DateTimeFormat(locale, options)).format(value),
      ),
    list: (values) => conjunction.format(values),
  };
}

const spoken = new Map<Locale, Words>();

/**
 * The words of a language, as far as they have arrived. Always the same object: more words arrive with the screens that
 * need them, and no screen that is already there is drawn anew for that.
 */
export function wordsIn(locale: Locale): Words {
  const words = spoken.get(locale) ?? speak(locale);
  spoken.set(locale, words);
  return words;
}

const WordsContext = createContext<Words | null>(null);

/** Gives the words of one language to everything inside. */
export function WordsProvider({
  locale,
  children,
}: {
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  return <WordsContext value={wordsIn(locale)}>{children}</WordsContext>;
}

/** The words in force here. Throws outside a `WordsProvider`, which is a bug. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
