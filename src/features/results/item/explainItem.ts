import type { ReactNode } from 'react';
import { nameWordsIn } from '../../../catalogue/nameWords';
import type { Weights } from '../../../domain/weights';
import type { WorkItem } from '../../../domain/workItem';
import type { Words } from '../../../i18n/Words';
import { rememberResults } from '../resultRow';
import { explainPlacement } from './rationale';

/** Why the answers place an item where they do, sentence by sentence. */
export function explainItem(item: WorkItem, weights: Weights, words: Words): readonly ReactNode[] {
  return explainPlacement(rememberResults(weights, nameWordsIn(words.locale))(item), weights, words);
}
