/** Where the page looks for the language before anything else has loaded; `src/app/boot.js` reads it. */
const languageKey = 'dtl-language';

/** The language the page is in as it stands: what was chosen, or else what the browser asks for. */
export function languageOfPage(): string {
  return document.documentElement.lang;
}

/** Says to the browser, and to whoever reads the page aloud, which language it is in. */
export function markLanguage(tag: string): void {
  document.documentElement.lang = tag;
}

/** Whether a choice is kept for before the first paint. */
export function isLanguageKept(): boolean {
  try {
    return localStorage.getItem(languageKey) !== null;
  } catch {
    return false;
  }
}

/** Keeps the choice for before the next first paint; `null` leaves it to the browser. */
export function keepLanguage(tag: string | null): void {
  try {
    if (tag === null) localStorage.removeItem(languageKey);
    else localStorage.setItem(languageKey, tag);
  } catch {
    // Blocked storage: the language holds as long as the page does.
  }
}
