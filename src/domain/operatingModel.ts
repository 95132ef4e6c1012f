import { isFlagged } from './guardrail';
import { measureWork, type Measure } from './measure';
import type { NameWords } from './nameCheck';
import { countNamesMissing, type NamesMissing } from './naming';
import { computeReadiness, type Readiness, type ReadinessAnswers } from './readiness';
import type { ItemResult } from './result';
import { findRunnerUp, type RunnerUp } from './runnerUp';
import { reaches, staysWithin } from './threshold';
import { verdictAt, type ModelQuantities, type OperatingModel } from './verdict';
import type { WorkKind } from './workItem';

export type { ModelQuantities, OperatingModel } from './verdict';
export type { RunnerUp } from './runnerUp';

/** The two views between which the sources differ: one owner for an environment, or leverage by a partner. */
export type Caution = 'oneOwnerView' | 'leverageView';

/** What a portfolio adds up to. */
export interface OperatingModelResult {
  readonly verdict: OperatingModel;
  readonly runnerUp: RunnerUp | null;
  readonly quantities: ModelQuantities;
  readonly measure: Measure;
  readonly readiness: Readiness;
  /** How many items have no one name on the side that answers. */
  readonly unnamed: NamesMissing;
  /** The items with a decision that stays inside whatever the verdict, in list order. */
  readonly flagged: readonly string[];
  /** Whose caution the person's own numbers speak to. */
  readonly cautions: readonly Caution[];
}

/** What the verdict follows from, from the results and the four answers. */
function quantitiesOf(
  results: readonly ItemResult[],
  amounts: readonly number[],
  readiness: Readiness,
  leadership: ReadinessAnswers['leadership'],
): ModelQuantities {
  const sum = (counts: (result: ItemResult) => boolean): number =>
    results.reduce((total, result, position) => total + (counts(result) ? (amounts[position] ?? 0) : 0), 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const all = sum(() => true);
  const ongoing = sum(({ item }) => item.kind === 'ongoing');
  const project = sum(({ item }) => item.kind === 'project');
  const leaving = (kind: WorkKind): number =>
    sum(({ item, outcome }) => item.kind === kind && outcome.delivers === 'partner');
  return {
    unresolved: all === 0 ? 1 : sum(({ outcome }) => outcome.delivers === 'undecided') / all,
    opsOut: share(leaving('ongoing'), ongoing),
    projectOut: share(leaving('project'), project),
    opsWeight: share(ongoing, all),
    projectWeight: share(project, all),
    leadership,
    readiness: readiness.unanswered.length > 0 ? null : readiness.total,
  };
}

/** Whose caution applies: by how much of the ongoing and of the project work leaves. */
export function cautionsAt({ opsOut, projectOut }: ModelQuantities): readonly Caution[] {
  const cautions: Caution[] = [];
  if (reaches(opsOut, 0.15) && staysWithin(opsOut, 0.85)) cautions.push('oneOwnerView');
  if (!reaches(projectOut, 0.25)) cautions.push('leverageView');
  return cautions;
}

/** What a portfolio adds up to, by who delivers each item (a person's decision before the placement). */
export function computeOperatingModel(
  answers: ReadinessAnswers,
  results: readonly ItemResult[],
  words: NameWords,
): OperatingModelResult {
  const unnamed = countNamesMissing(results, words);
  const readiness = computeReadiness(answers, unnamed.items);
  const measure = measureWork(results);
  const quantities = quantitiesOf(results, measure.amounts, readiness, answers.leadership);
  return {
    verdict: verdictAt(quantities),
    runnerUp: findRunnerUp(quantities),
    quantities,
    measure,
    readiness,
    unnamed,
    flagged: results.filter(({ item }) => isFlagged(item)).map(({ item }) => item.id),
    cautions: cautionsAt(quantities),
  };
}
