import type { Message } from './message';
import type { Part, Parts } from './messages';
import type { Translation } from './messages/translation';

/** The languages the product speaks. */
export const locales = ['en', 'fr-CA'] as const;

/** One of the languages the product speaks, as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** Texts by key, as the build has read them. */
export type Messages = Readonly<Record<string, Message>>;

/** A part that a language does not have, or has not all of, does not compile. */
type Loaders = { readonly [P in Part]: () => Promise<Translation<Parts[P]>> };

const loaders: Readonly<Record<Locale, Loaders>> = {
  en: {
    asking: async () => (await import('./messages/en/asking')).asking,
    adding: async () => (await import('./messages/en/adding')).adding,
    answers: async () => (await import('./messages/en/answers')).answers,
    importing: async () => (await import('./messages/en/importing')).importing,
    linking: async () => (await import('./messages/en/linking')).linking,
    owning: async () => (await import('./messages/en/owning')).owning,
    close: async () => (await import('./messages/en/close')).close,
    copying: async () => (await import('./messages/en/copying')).copying,
    room: async () => (await import('./messages/en/room')).room,
    votes: async () => (await import('./messages/en/votes')).votes,
    taking: async () => (await import('./messages/en/takeAway')).takeAway,
    workshop: async () => (await import('./messages/en/workshop')).workshop,
    embedded: async () => (await import('./messages/en/embedded')).embedded,
    builder: async () => (await import('./messages/en/builder')).builder,
  },
  'fr-CA': {
    asking: async () => (await import('./messages/fr-CA/asking')).asking,
    adding: async () => (await import('./messages/fr-CA/adding')).adding,
    answers: async () => (await import('./messages/fr-CA/answers')).answers,
    importing: async () => (await import('./messages/fr-CA/importing')).importing,
    linking: async () => (await import('./messages/fr-CA/linking')).linking,
    owning: async () => (await import('./messages/fr-CA/owning')).owning,
    close: async () => (await import('./messages/fr-CA/close')).close,
    copying: async () => (await import('./messages/fr-CA/copying')).copying,
    room: async () => (await import('./messages/fr-CA/room')).room,
    votes: async () => (await import('./messages/fr-CA/votes')).votes,
    taking: async () => (await import('./messages/fr-CA/takeAway')).takeAway,
    workshop: async () => (await import('./messages/fr-CA/workshop')).workshop,
    embedded: async () => (await import('./messages/fr-CA/embedded')).embedded,
    builder: async () => (await import('./messages/fr-CA/builder')).builder,
  },
};

const nothingYet: Messages = {};
const arrived = new Map<Locale, Messages>();
const partsOf: Readonly<Record<Locale, Set<Part>>> = { en: new Set(), 'fr-CA': new Set() };

/** The texts of a language that have arrived so far; the same object until more arrive. */
export function messagesOf(locale: Locale): Messages {
  return arrived.get(locale) ?? nothingYet;
}

/** Fetches one part of a language's texts, unless it is here. Rejects when the file cannot be fetched. */
export async function loadMessages(locale: Locale, part: Part): Promise<void> {
  if (partsOf[locale].has(part)) return;
  const texts = await loaders[locale][part]();
  partsOf[locale].add(part);
  arrived.set(locale, { ...arrived.get(locale), ...texts });
}
