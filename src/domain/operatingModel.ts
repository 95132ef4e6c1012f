import type { Assessment } from './assessment';
import { isFlagged } from './guardrail';
import {
  computeReadiness,
  countOf,
  readinessAnswers,
  type Readiness,
  type ReadinessAnswer,
  type ReadinessAnswers,
} from './readiness';
import type { ItemResult } from './result';
import { reaches, staysWithin } from './threshold';
import type { WorkKind } from './workItem';

/** The ways of working that a portfolio can add up to, in the order in which the rules are tried. */
export const operatingModels = [
  'tooEarly',
  'inHouse',
  'inHouseLed',
  'answerFour',
  'fullyManaged',
  'coManaged',
  'withoutConditions',
] as const;

/**
 * The verdict on a portfolio: too early to call, in-house, in-house led with flexible execution, fully managed,
 * structured co-managed, co-managed work without the conditions; or four statements have to be answered first.
 */
export type OperatingModel = (typeof operatingModels)[number];

/** What the verdict follows from. Shares are 0 to 1. */
export interface ModelQuantities {
  /** The share of all work whose delivery nobody has settled. */
  readonly unresolved: number;
  /** The share of ongoing work that a partner delivers; 0 where there is none. */
  readonly opsOut: number;
  /** The share of project work that a partner delivers; 0 where there is none. */
  readonly projectOut: number;
  /** How much of all work is ongoing, 0 to 1. */
  readonly opsWeight: number;
  /** How much of all work is project work, 0 to 1. */
  readonly projectWeight: number;
  readonly leadership: Assessment['leadership'];
  /** 0 to 4; `null` while a statement is unanswered. */
  readonly readiness: number | null;
}

/** The share of all work that a partner delivers. */
export function shareThatLeaves(quantities: ModelQuantities): number {
  const { opsOut, projectOut, opsWeight, projectWeight } = quantities;
  return opsWeight * opsOut + projectWeight * projectOut;
}

/** The verdict by the ordered rules. */
export function verdictAt(quantities: ModelQuantities): OperatingModel {
  const { unresolved, opsOut, projectOut, leadership, readiness } = quantities;
  if (!staysWithin(unresolved, 0.3)) return 'tooEarly';
  if (!reaches(opsOut, 0.15) && !reaches(projectOut, 0.25)) return 'inHouse';
  if (!reaches(opsOut, 0.35) && leadership !== 'notYet') return 'inHouseLed';
  if (readiness === null) return 'answerFour';
  if (leadership === 'notYet' && reaches(shareThatLeaves(quantities), 0.6)) return 'fullyManaged';
  return reaches(readiness, 3.5) ? 'coManaged' : 'withoutConditions';
}

/** How the work of a portfolio is measured. */
export interface Measure {
  /** Hours where at least 80 % of the items have them, else numbers of items. */
  readonly unit: 'hours' | 'items';
  /** The items without hours that take the median of their kind, in list order; empty when items are counted. */
  readonly estimated: readonly string[];
  /** What each item weighs, in list order. */
  readonly amounts: readonly number[];
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

type Measured = Pick<ItemResult, 'item'>;

function knownHours(results: readonly Measured[]): readonly number[] {
  return results.map(({ item }) => item.hoursPerMonth).filter((hours) => hours !== null);
}

/** How the work is measured: missing hours take the median of their kind, or of all where their kind has none. */
export function measureWork(results: readonly Measured[]): Measure {
  const known = knownHours(results);
  const total = known.reduce((sum, hours) => sum + hours, 0);
  if (!reaches(known.length, 0.8 * results.length) || total === 0) {
    return { unit: 'items', estimated: [], amounts: results.map(() => 1) };
  }
  const medianOfKind = (kind: WorkKind): number => {
    const ofKind = knownHours(results.filter(({ item }) => item.kind === kind));
    return medianOf(ofKind.length === 0 ? known : ofKind);
  };
  const medians = { ongoing: medianOfKind('ongoing'), project: medianOfKind('project') };
  return {
    unit: 'hours',
    estimated: results.filter(({ item }) => item.hoursPerMonth === null).map(({ item }) => item.id),
    amounts: results.map(({ item }) => item.hoursPerMonth ?? medians[item.kind]),
  };
}

/** A quantity that can move. Shares move by percentage points; half an answer counts as 12.5 of them. */
export type MovingQuantity = 'opsOut' | 'projectOut' | 'unresolved' | 'leadership' | 'readiness';

/** One quantity moved, everything else as it is. */
export type QuantityMove =
  | {
      readonly quantity: 'opsOut' | 'projectOut' | 'unresolved';
      /** 0 to 1. */
      readonly from: number;
      readonly to: number;
      /** The boundary itself is not enough: it has to be passed. */
      readonly past: boolean;
      /** Percentage points. */
      readonly by: number;
    }
  | {
      readonly quantity: 'leadership';
      readonly from: ReadinessAnswer;
      readonly to: ReadinessAnswer;
      readonly by: number;
    }
  | { readonly quantity: 'readiness'; readonly from: number; readonly to: number; readonly by: number };

/** The verdict that the smallest move of one quantity leads to. */
export interface RunnerUp {
  readonly verdict: OperatingModel;
  readonly move: QuantityMove;
}

const sharesThatMove = ['opsOut', 'projectOut', 'unresolved'] as const;
const pointsPerHalf = 12.5;

/** A share that is just past a boundary, for trying out what comes after it. */
const justPast = 1e-6;

function canMove(quantity: (typeof sharesThatMove)[number], { opsWeight, projectWeight }: ModelQuantities) {
  if (quantity === 'opsOut') return opsWeight > 0;
  return quantity === 'projectOut' ? projectWeight > 0 : true;
}

/** Where a verdict can change along one share: the boundaries of the rules. */
function boundariesOf(quantity: (typeof sharesThatMove)[number], quantities: ModelQuantities): number[] {
  const { opsOut, projectOut, opsWeight, projectWeight } = quantities;
  if (quantity === 'unresolved') return [0.3];
  if (quantity === 'opsOut') return [0.15, 0.35, (0.6 - projectWeight * projectOut) / opsWeight];
  return [0.25, (0.6 - opsWeight * opsOut) / projectWeight];
}

/** The quantities after a move; where the boundary is not enough, just past it. */
export function afterMove(quantities: ModelQuantities, move: QuantityMove): ModelQuantities {
  switch (move.quantity) {
    case 'leadership': {
      const gained = countOf(move.to) - countOf(move.from);
      const readiness = quantities.readiness === null ? null : quantities.readiness + gained;
      return { ...quantities, leadership: move.to, readiness };
    }
    case 'readiness':
      return { ...quantities, readiness: move.to };
    case 'opsOut':
    case 'projectOut':
    case 'unresolved':
      return {
        ...quantities,
        [move.quantity]: move.to + (move.past ? Math.sign(move.to - move.from) * justPast : 0),
      };
  }
}

function shareMoves(quantities: ModelQuantities): readonly QuantityMove[] {
  return sharesThatMove
    .filter((quantity) => canMove(quantity, quantities))
    .flatMap((quantity) =>
      boundariesOf(quantity, quantities)
        .filter((to) => to >= 0 && to <= 1)
        .flatMap((to) =>
          [false, true].map((past): QuantityMove => {
            const from = quantities[quantity];
            return { quantity, from, to, past, by: Math.abs(to - from) * 100 };
          }),
        ),
    );
}

function answerMoves({ leadership, readiness }: ModelQuantities): readonly QuantityMove[] {
  if (leadership === null || readiness === null) return [];
  const steps = Math.max(Math.ceil((3.5 - readiness) * 2), 1);
  const to = readiness >= 3.5 ? 3 : 3.5;
  return [
    ...readinessAnswers
      .filter((answer) => answer !== leadership)
      .map((answer): QuantityMove => {
        const halves = Math.max(Math.abs(countOf(answer) - countOf(leadership)) * 2, 1);
        return { quantity: 'leadership', from: leadership, to: answer, by: halves * pointsPerHalf };
      }),
    {
      quantity: 'readiness',
      from: readiness,
      to,
      by: (readiness >= 3.5 ? (readiness - 3) * 2 : steps) * pointsPerHalf,
    },
  ];
}

/**
 * The verdict that the smallest move of one quantity leads to, and that move; `null` where no single move changes the
 * verdict. Of equal moves the first in the order of the quantities.
 */
export function findRunnerUp(quantities: ModelQuantities): RunnerUp | null {
  const now = verdictAt(quantities);
  let nearest: RunnerUp | null = null;
  for (const move of [...shareMoves(quantities), ...answerMoves(quantities)]) {
    const verdict = verdictAt(afterMove(quantities, move));
    if (verdict !== now && (nearest === null || move.by < nearest.move.by)) nearest = { verdict, move };
  }
  return nearest;
}

/** The two views between which the sources differ: one owner for an environment, or leverage by a partner. */
export type Caution = 'oneOwnerView' | 'leverageView';

/** What a portfolio adds up to. */
export interface OperatingModelResult {
  readonly verdict: OperatingModel;
  readonly runnerUp: RunnerUp | null;
  readonly quantities: ModelQuantities;
  readonly measure: Measure;
  readonly readiness: Readiness;
  /** How many items have no name on the side that answers. */
  readonly unnamed: number;
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
  leadership: Assessment['leadership'],
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
): OperatingModelResult {
  const unnamed = results.filter(({ accountable }) => accountable.name === null).length;
  const readiness = computeReadiness(answers, unnamed);
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
