import type { newer as source } from '../en/newer';
import type { Translation } from '../translation';

export const newer: Translation<typeof source> = {
  'newer.ready': '<b>Une version plus récente de cette page est prête.</b> Ce que vous avez tapé reste.',
  'newer.reload': 'Recharger',
};
