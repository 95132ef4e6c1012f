import { useCallback, useMemo } from 'react';
import { nameWordsIn } from '../../catalogue/nameWords';
import type { Assessment } from '../../domain/assessment';
import { sameOutcome } from '../../domain/placement';
import { computeWeights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { rememberResults, type ResultRow } from './resultRow';

/**
 * Reads how an item would stand under equal weights: its row there when its outcome differs, `null` when it does not
 * or when the weights are equal anyway.
 */
export function useBeforeTheWeights({
  weighting,
  crossTeamRole,
}: Assessment): (row: ResultRow) => ResultRow | null {
  const { locale } = useWords();
  const readEqual = useMemo(
    () => rememberResults(computeWeights({ method: 'equal' }, crossTeamRole), nameWordsIn(locale)),
    [crossTeamRole, locale],
  );
  const isEqual = weighting.method === 'equal';
  return useCallback(
    (row) => {
      if (isEqual) return null;
      const equal = readEqual(row.item);
      return sameOutcome(equal.outcome, row.outcome) ? null : equal;
    },
    [isEqual, readEqual],
  );
}
