import { use, useEffect } from 'react';
import type { Locale } from '../i18n/catalogue';
import { nearestLocale, speakIn, useLocale } from '../i18n/language';
import { isLanguageKept, keepLanguage, languageOfPage, markLanguage } from '../platform/language';
import { HomeContext, type Home } from './home';

/** Fetches the first words of the language the page has begun in. Rejects when they cannot be fetched. */
export function speakFirst(): Promise<void> {
  return speakIn(nearestLocale(languageOfPage()) ?? 'en');
}

/** The language of the app: the one chosen in this browser once that is known. The page follows it. */
export function useLanguage(home: Promise<Home>): Locale {
  const locale = useLocale();
  useEffect(() => {
    markLanguage(locale);
  }, [locale]);
  useEffect(() => {
    const follow = async () => {
      const { language } = await (await home).storage.preferences();
      const chosen = nearestLocale(language ?? '');
      // What is kept for the first paint has shown already, or has been chosen since.
      if (chosen !== null && !isLanguageKept()) await speakIn(chosen);
    };
    // Preferences that cannot be read, or words that cannot be fetched, leave the page as it is.
    follow().catch(() => undefined);
  }, [home]);
  return locale;
}

/** The way to choose a language, which holds even if it cannot be kept. Rejects when its words cannot be fetched. */
export function useChooseLanguage(): (locale: Locale) => Promise<void> {
  const home = use(HomeContext);
  return async (locale) => {
    await speakIn(locale);
    keepLanguage(locale);
    await home?.then(({ storage }) => storage.setPreferences({ language: locale })).catch(() => undefined);
  };
}
