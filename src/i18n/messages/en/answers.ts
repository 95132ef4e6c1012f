import { explain } from './explain';
import { item } from './item';
import { results } from './results';

/** The words that arrive with the results. */
export const answers = { ...results, ...item, ...explain } as const;
