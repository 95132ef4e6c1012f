import type { Preferences } from './assessmentStorage';

/** Where the page looks for the theme before anything else has loaded; `src/app/boot.js` reads it. */
const themeKey = 'dtl-theme';

/** Shows the chosen theme now and before the next first paint; `null` leaves it to the system. */
export function applyTheme(theme: Preferences['theme']): void {
  const { dataset } = document.documentElement;
  if (theme === null) delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === null) localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Blocked storage: the theme holds as long as the page does.
  }
}
