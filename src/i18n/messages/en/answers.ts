import { explain } from './explain';
import { item } from './item';
import { results } from './results';
import { settings } from './settings';

/** The words that arrive with the results, the settings and the help. */
export const answers = { ...results, ...item, ...explain, ...settings } as const;
