import { IntlMessageFormat } from 'intl-messageformat';
import {
  createContext,
  createElement,
  Fragment,
  use,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { messagesOf, subscribeToMessages, type Locale, type Messages } from './catalogue';
import type { MessageKey } from './messages';

type Value = string | number | Date;
type RichValue = Value | ReactNode | ((children: ReactNode) => ReactNode);

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

const strong = (children: ReactNode): ReactNode => <strong>{children}</strong>;

/** Makes what is costly to make once for each key. */
function remember<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

function speak(messages: Messages, locale: Locale): Words {
  const formatOf = remember((key: MessageKey) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`The words of ${key} have not arrived`);
    // The build has parsed what has placeholders; the rest is said as it stands.
    return typeof message === 'string' ? message : new IntlMessageFormat(message, locale);
  });
  const plainNumber = new Intl.NumberFormat(locale);
  const percentage = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const longDate = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    t: (key, values) => {
      const format = formatOf(key);
      return typeof format === 'string' ? format : String(format.format(values));
    },
    rich: (key, values) => {
      const format = formatOf(key);
      if (typeof format === 'string') return format;
      const said = format.format<ReactNode>({ b: strong, ...values });
      return Array.isArray(said) ? createElement(Fragment, null, ...said) : said;
    },
    number: (value, options) =>
      (options === undefined ? plainNumber : new Intl.NumberFormat(locale, options)).format(value),
    percent: (share) => percentage.format(share),
    date: (value, options) =>
      (options === undefined ? longDate : new Intl.DateTimeFormat(locale, options)).format(value),
    list: (values) => conjunction.format(values),
  };
}

/** The words of a language outside a screen, as far as they have arrived. */
export function wordsIn(locale: Locale): Words {
  return speak(messagesOf(locale), locale);
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
  const messages = useSyncExternalStore(
    subscribeToMessages,
    () => messagesOf(locale),
    () => messagesOf(locale),
  );
  const words = useMemo(() => speak(messages, locale), [locale, messages]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words in force here. Throws outside a `WordsProvider`, which is a bug. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
