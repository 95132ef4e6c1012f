import type { IntlMessageFormat } from 'intl-messageformat';
import type { Part } from './messages';
import { asking } from './messages/en/asking';

/** The languages the product speaks. */
export const locales = ['en'] as const;

/** One of the languages the product speaks, as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** Texts by key: as written, or as the build has parsed those with placeholders. */
export type Messages = Readonly<Record<string, ConstructorParameters<typeof IntlMessageFormat>[0]>>;

const loaded = new Map<Locale, Messages>([['en', asking]]);
const listeners = new Set<() => void>();

const loaders: Record<Locale, Record<Part, () => Promise<Messages>>> = {
  en: {
    asking: () => Promise.resolve(asking),
    adding: async () => (await import('./messages/en/adding')).adding,
    answers: async () => (await import('./messages/en/answers')).answers,
    owning: async () => (await import('./messages/en/owning')).owning,
    votes: async () => (await import('./messages/en/votes')).votes,
  },
};

/** The texts of a language that have arrived so far; the same object until more arrive. */
export function messagesOf(locale: Locale): Messages {
  return loaded.get(locale) ?? asking;
}

/** Calls `listener` whenever more texts have arrived. Returns the way to stop. */
export function subscribeToMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Fetches one part of a language's texts. Rejects when the file cannot be fetched. */
export async function loadMessages(locale: Locale, part: Part): Promise<void> {
  const arrived = await loaders[locale][part]();
  loaded.set(locale, { ...loaded.get(locale), ...arrived });
  for (const listener of listeners) listener();
}
