import { nameWordsIn } from '../../../catalogue/nameWords';
import type { TextTable } from '../../../document/report';
import { findGaps } from '../../../domain/gap';
import { tellGaps } from '../../../i18n/gapWords';
import type { Words } from '../../../i18n/Words';
import type { PlanContext } from '../planContext';

/** Every place where ownership is missing: what, where, what was entered, and what closes it. */
export function gapTable({ assessment, results, resultOf }: PlanContext, words: Words): TextTable {
  const gaps = findGaps(assessment, results, nameWordsIn(words.locale));
  return tellGaps(gaps, (id) => resultOf.get(id)?.item, words);
}
