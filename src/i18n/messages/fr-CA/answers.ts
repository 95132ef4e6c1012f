import type { answers as en } from '../en/answers';
import type { Translation } from '../translation';
import { check } from './check';
import { explain } from './explain';
import { item } from './item';
import { newer } from './newer';
import { placement } from './placement';
import { precedents } from './precedents';
import { rateAside } from './rateAside';
import { results } from './results';
import { settings } from './settings';
import { splits } from './splits';

/** The words that arrive with the check, the results, the settings and the help, and with a newer version of the page. */
export const answers: Translation<typeof en> = {
  ...check,
  ...placement,
  ...rateAside,
  ...results,
  ...item,
  ...explain,
  ...settings,
  ...splits,
  ...precedents,
  ...newer,
};
