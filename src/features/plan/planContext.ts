import { nameWordsIn } from '../../catalogue/nameWords';
import type { Assessment } from '../../domain/assessment';
import { computeOperatingModel, type OperatingModelResult } from '../../domain/operatingModel';
import { planSteps, type PlanStep } from '../../domain/plan';
import { buildResponsibilities, type ResponsibilityRow } from '../../domain/responsibility';
import { computeItemResult, type ItemResult } from '../../domain/result';
import type { Weights } from '../../domain/weights';
import type { Words } from '../../i18n/Words';

/** Everything the plan follows from. */
export interface PlanContext {
  readonly assessment: Assessment;
  /** The weights in force. */
  readonly weights: Weights;
  /** In list order. */
  readonly results: readonly ItemResult[];
  readonly resultOf: ReadonlyMap<string, ItemResult>;
  readonly model: OperatingModelResult;
  readonly steps: readonly PlanStep[];
  /** In list order. */
  readonly responsibilities: readonly ResponsibilityRow[];
  readonly responsibilityOf: ReadonlyMap<string, ResponsibilityRow>;
}

/** Everything the plan follows from, worked out once for an assessment and its weights. */
export function readPlanContext(
  assessment: Assessment,
  weights: Weights,
  locale: Words['locale'],
): PlanContext {
  const words = nameWordsIn(locale);
  const results = assessment.items.map((item) => computeItemResult(item, weights));
  const model = computeOperatingModel(assessment, results, words);
  const responsibilities = buildResponsibilities(results, words);
  return {
    assessment,
    weights,
    results,
    resultOf: new Map(results.map((result) => [result.item.id, result])),
    model,
    steps: planSteps(model, results, words),
    responsibilities,
    responsibilityOf: new Map(responsibilities.map((row) => [row.itemId, row])),
  };
}
