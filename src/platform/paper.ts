import type { Paper } from '../document/wordFile';

const letterPlaces = new Set(['US', 'CA', 'MX', 'CL', 'CO', 'CR', 'GT', 'PA', 'PH', 'SV', 'VE', 'DO']);

/** The paper of the place the browser speaks of: Letter in most of the Americas, A4 elsewhere. */
export function paperInUse(languages: readonly string[] = navigator.languages): Paper {
  const region = languages.map((language) => new Intl.Locale(language).region).find(Boolean);
  return region !== undefined && letterPlaces.has(region) ? 'Letter' : 'A4';
}
