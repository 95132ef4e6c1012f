import { example } from './example';
import { opening } from './opening';
import { starterDescriptions } from './starterDescriptions';
import { waysIn } from './waysIn';

/** The words that arrive with the first way in other than pasting, with the example and with files. */
export const adding = { ...waysIn, ...starterDescriptions, ...example, ...opening } as const;
