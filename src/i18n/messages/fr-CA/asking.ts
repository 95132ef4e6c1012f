import type { asking as en } from '../en/asking';
import type { Translation } from '../translation';
import { list } from './list';
import { rate } from './rate';
import { shell } from './shell';
import { start } from './start';
import { startersShown } from './startersShown';
import { today } from './today';
import { workItem } from './workItem';

/** The words up to and including the last answer. */
export const asking: Translation<typeof en> = {
  ...shell,
  ...start,
  ...list,
  ...today,
  ...rate,
  ...workItem,
  ...startersShown,
};
