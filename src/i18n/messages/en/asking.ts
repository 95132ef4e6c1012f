import { check } from './check';
import { example } from './example';
import { list } from './list';
import { placement } from './placement';
import { rate } from './rate';
import { shell } from './shell';
import { start } from './start';
import { starters } from './starters';
import { today } from './today';

/** The words up to and including the last answer. */
export const asking = {
  ...shell,
  ...start,
  ...list,
  ...today,
  ...rate,
  ...check,
  ...placement,
  ...starters,
  ...example,
} as const;
