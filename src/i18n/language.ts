import { useSyncExternalStore } from 'react';
import { loadMessages, locales, type Locale } from './catalogue';
import type { Part } from './messages';

let inForce: Locale = 'en';
const needed = new Set<Part>(['asking']);
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language for a tag from outside: its own, or the one that is nearest to it; `null` where none is. */
export function nearestLocale(tag: string): Locale | null {
  const [language] = tag.toLowerCase().split('-');
  return locales.find((locale) => locale.split('-')[0] === language) ?? null;
}

/** The language in force. */
export function localeInForce(): Locale {
  return inForce;
}

/** The language in force, for a screen that follows it. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, localeInForce, localeInForce);
}

/** Fetches one part of the texts, now and whenever the language changes. Rejects when it cannot be fetched. */
export async function bringWords(part: Part): Promise<void> {
  needed.add(part);
  await loadMessages(inForce, part);
}

/**
 * Speaks another language from the moment on in which it has all the words that are in use. Rejects when they cannot
 * be fetched; the language in force then stays.
 */
export async function speakIn(locale: Locale): Promise<void> {
  // What begins to be needed meanwhile is waited for as well: a set also gives what is added while it is walked.
  for (const part of needed) await loadMessages(locale, part);
  inForce = locale;
  for (const listener of listeners) listener();
}
