import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import {
  createIntl,
  createIntlCache,
  type FormatDateOptions,
  type FormatNumberOptions,
  type IntlShape,
} from 'react-intl';
import { messagesOf, subscribeToMessages, type Locale } from './catalogue';
import type { MessageKey } from './messages';

type Value = string | number | Date;
type RichValue = Value | ReactNode | ((children: ReactNode) => ReactNode);

/** Everything a screen needs to speak: texts by key, and numbers, dates and lists in the language's own form. */
export interface Words {
  readonly locale: Locale;
  /** The text of a key, its placeholders filled. */
  readonly t: (key: MessageKey, values?: Readonly<Record<string, Value>>) => string;
  /** The same with markup: `<b>` is strong, other tags and elements are given as values. */
  readonly rich: (key: MessageKey, values?: Readonly<Record<string, RichValue>>) => ReactNode;
  readonly number: (value: number, options?: FormatNumberOptions) => string;
  /** A share from 0 to 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  readonly date: (value: Date | number, options?: FormatDateOptions) => string;
  /** "a, b and c". */
  readonly list: (values: readonly string[]) => string;
}

const strong = (children: ReactNode): ReactNode => <strong>{children}</strong>;

function speak(intl: IntlShape, locale: Locale): Words {
  // The build parses only what has placeholders; the rest is said as it stands.
  const plain = (key: MessageKey): string | null => {
    const message: unknown = intl.messages[key];
    return typeof message === 'string' ? message : null;
  };
  return {
    locale,
    t: (key, values) => plain(key) ?? intl.formatMessage({ id: key }, values),
    rich: (key, values) => plain(key) ?? intl.formatMessage({ id: key }, { b: strong, ...values }),
    number: (value, options) => intl.formatNumber(value, options),
    percent: (share) => intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 0 }),
    date: (value, options) => intl.formatDate(value, options ?? { dateStyle: 'long' }),
    list: (values) => intl.formatList([...values], { type: 'conjunction' }),
  };
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
  const words = useMemo(
    () =>
      speak(
        createIntl(
          {
            locale,
            messages,
            onError: (problem) => {
              throw problem;
            },
          },
          createIntlCache(),
        ),
        locale,
      ),
    [locale, messages],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words in force here. Throws outside a `WordsProvider`, which is a bug. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
