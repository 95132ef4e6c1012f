import { useMemo } from 'react';
import { leakFinders } from '../../catalogue/leakWords';
import { nameWordsIn } from '../../catalogue/nameWords';
import type { Assessment } from '../../domain/assessment';
import { findGaps, type Gap } from '../../domain/gap';
import { namesUsed } from '../../domain/namesUsed';
import { computeItemResult, readOnce, type ItemResult } from '../../domain/result';
import { leakStrip, type LeakTile } from '../../domain/usualLeak';
import type { Weights } from '../../domain/weights';
import type { Locale } from '../../i18n/catalogue';

/** Where ownership is missing, and what it takes to close it. */
export interface GrayAreas {
  /** In list order. */
  readonly results: readonly ItemResult[];
  readonly resultOf: ReadonlyMap<string, ItemResult>;
  readonly gaps: readonly Gap[];
  readonly tiles: readonly LeakTile[];
  /** Names already in use. */
  readonly people: readonly string[];
}

/** The gray areas of an assessment, by the words of a language. */
export function useGaps(assessment: Assessment, weights: Weights, locale: Locale): GrayAreas {
  const read = useMemo(() => readOnce((item) => computeItemResult(item, weights)), [weights]);
  return useMemo(() => {
    const results = assessment.items.map(read);
    const gaps = findGaps(assessment, results, nameWordsIn(locale));
    return {
      results,
      resultOf: new Map(results.map((result) => [result.item.id, result])),
      gaps,
      tiles: leakStrip(results, gaps, leakFinders[locale]),
      people: namesUsed(assessment.items),
    };
  }, [assessment, read, locale]);
}
