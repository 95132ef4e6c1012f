import { useMemo } from 'react';
import { nameWordsIn } from '../../catalogue/nameWords';
import type { Assessment } from '../../domain/assessment';
import { computeOperatingModel, type OperatingModelResult } from '../../domain/operatingModel';
import { computePortfolio, type Portfolio } from '../../domain/result';
import type { Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { everything, findItems } from './findItems';
import { rememberResults, type ResultRow } from './resultRow';

/** What the results of an assessment are made of. */
export interface Results {
  /** In list order. */
  readonly rows: readonly ResultRow[];
  /** Those with a placement, from in-house to partner. */
  readonly byLean: readonly ResultRow[];
  readonly portfolio: Portfolio;
  readonly model: OperatingModelResult;
}

/** The results of an assessment in the language in force; each part is worked out again only where it changes. */
export function useResults(assessment: Assessment, weights: Weights): Results {
  const words = useWords();
  const names = nameWordsIn(words.locale);
  const read = useMemo(() => rememberResults(weights, names), [weights, names]);
  const rows = useMemo(() => assessment.items.map(read), [assessment.items, read]);
  const byLean = useMemo(() => findItems(rows, everything, words), [rows, words]);
  const portfolio = useMemo(() => computePortfolio(rows, names), [rows, names]);
  const model = useMemo(() => computeOperatingModel(assessment, rows, names), [assessment, rows, names]);
  return { rows, byLean, portfolio, model };
}
