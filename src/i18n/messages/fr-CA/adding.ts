import type { adding as en } from '../en/adding';
import type { Translation } from '../translation';
import { example } from './example';
import { savedWork } from './savedWork';
import { starters } from './starters';
import { starterDescriptions } from './starterDescriptions';
import { waysIn } from './waysIn';

/** The words that arrive with the first way in other than pasting, with saved work, the example and files. */
export const adding: Translation<typeof en> = {
  ...waysIn,
  ...savedWork,
  ...starters,
  ...starterDescriptions,
  ...example,
};
