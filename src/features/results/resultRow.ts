import type { AgreementStatus } from '../../domain/agreement';
import { findFlip } from '../../domain/flip';
import { isFlagged } from '../../domain/guardrail';
import type { NameWords } from '../../domain/nameCheck';
import { namingOf, oneNameOf, type Naming } from '../../domain/naming';
import { computeItemResult, isOverruled, readOnce, type ItemResult } from '../../domain/result';
import { showVotes } from '../../domain/shownVotes';
import type { Weights } from '../../domain/weights';
import type { WorkItem } from '../../domain/workItem';

/** One item's result and what the screens of the result ask of it besides. */
export interface ResultRow extends ItemResult {
  /** One step on one question changes what the answers give. */
  readonly oneStepAway: boolean;
  /** A person decided something else than what the answers give. */
  readonly overruled: boolean;
  readonly flagged: boolean;
  /** Whether one person answers for it, or nobody, several, a team. */
  readonly naming: Naming;
  /** How far a workshop was of one mind about it; `null` where none has voted on it. */
  readonly agreement: AgreementStatus | null;
  /** The one name that answers; `null` where there is not exactly one. */
  readonly oneName: string | null;
}

type Reader = (item: WorkItem) => ResultRow;

const readers = new WeakMap<Weights, Map<NameWords, Reader>>();

/**
 * Reads the result of an item under the given weights, each item once. Whoever has the same weights shares what was
 * read.
 */
export function rememberResults(weights: Weights, names: NameWords): Reader {
  const byNames = readers.get(weights) ?? new Map<NameWords, Reader>();
  const reader = byNames.get(names) ?? readOnce((item: WorkItem) => readRow(item, weights, names));
  readers.set(weights, byNames.set(names, reader));
  return reader;
}

function readRow(item: WorkItem, weights: Weights, names: NameWords): ResultRow {
  const result = computeItemResult(item, weights);
  let oneStepAway: boolean | null = null;
  return {
    ...result,
    // The dearest of all, and not every view asks for it.
    get oneStepAway() {
      oneStepAway ??= result.placed.placement !== null && findFlip(item, weights).kind === 'oneStep';
      return oneStepAway;
    },
    overruled: isOverruled(result),
    flagged: isFlagged(item),
    agreement: item.discussion === null ? null : (showVotes(item, weights)?.status ?? null),
    naming: namingOf(result, names),
    oneName: oneNameOf(result, names),
  };
}
