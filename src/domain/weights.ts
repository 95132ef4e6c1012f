import { criteria, type Criterion, type CriterionSide } from './criterion';

/** How cross-team work pulls: outside as the seed says, turned round to the inside, or left out. */
export type CrossTeamRole = 'outside' | 'inside' | 'off';

/**
 * What a person said about the weights, kept as said:
 * `rank` most important first; `swing` and `direct` zero or more, relative to one another.
 */
export type Weighting =
  | { readonly method: 'equal' }
  | { readonly method: 'rank'; readonly rank: readonly Criterion[] }
  | { readonly method: 'swing'; readonly swing: Readonly<Record<Criterion, number>> }
  | { readonly method: 'direct'; readonly direct: Readonly<Record<Criterion, number>> };

/** The weights in force: they sum to 1, each side's total is above zero, and an inactive criterion weighs 0. */
export interface Weights {
  readonly weight: Readonly<Record<Criterion, number>>;
  readonly side: Readonly<Record<Criterion, CriterionSide>>;
}

/** Why a weighting cannot be used as it stands. */
export type WeightingProblem = 'weightBelowZero' | 'insideWithoutWeight' | 'outsideWithoutWeight';

type Amounts = Record<Criterion, number>;

function sidesOf(crossTeamRole: CrossTeamRole): Weights['side'] {
  return {
    context: 'inside',
    continuity: 'inside',
    capacity: 'outside',
    crossTeam: crossTeamRole === 'inside' ? 'inside' : 'outside',
  };
}

function askedCriteria(crossTeamRole: CrossTeamRole): readonly Criterion[] {
  return criteria.filter((criterion) => criterion !== 'crossTeam' || crossTeamRole !== 'off');
}

function equalAmounts(crossTeamRole: CrossTeamRole): Amounts {
  const side = sidesOf(crossTeamRole);
  const asked = askedCriteria(crossTeamRole);
  const amounts: Amounts = { context: 0, continuity: 0, capacity: 0, crossTeam: 0 };
  for (const criterion of asked) {
    amounts[criterion] = 0.5 / asked.filter((other) => side[other] === side[criterion]).length;
  }
  return amounts;
}

/**
 * Rank-order centroid: the mean of all weightings that respect the order (Barron & Barrett 1996).
 * A criterion the person did not rank comes after those they did, in table order.
 */
function rankedAmounts(rank: readonly Criterion[], crossTeamRole: CrossTeamRole): Amounts {
  const asked = askedCriteria(crossTeamRole);
  const order = [...new Set([...rank, ...criteria])].filter((criterion) => asked.includes(criterion));
  const amounts: Amounts = { context: 0, continuity: 0, capacity: 0, crossTeam: 0 };
  let reciprocals = 0;
  for (const [above, criterion] of [...order.entries()].reverse()) {
    reciprocals += 1 / (above + 1);
    amounts[criterion] = reciprocals / order.length;
  }
  return amounts;
}

function amountsOf(weighting: Weighting, crossTeamRole: CrossTeamRole): Amounts {
  switch (weighting.method) {
    case 'equal':
      return equalAmounts(crossTeamRole);
    case 'rank':
      return rankedAmounts(weighting.rank, crossTeamRole);
    case 'swing':
      return { ...weighting.swing, ...(crossTeamRole === 'off' && { crossTeam: 0 }) };
    case 'direct':
      return { ...weighting.direct, ...(crossTeamRole === 'off' && { crossTeam: 0 }) };
  }
}

function isWeight(amount: number): boolean {
  return amount >= 0 && Number.isFinite(amount);
}

// Beyond this nobody can mean it, and a side that weighs so little would vanish in the rounding of the other.
const leastShareOfLargest = 1e-9;

/** The amounts as shares of the largest, so that sums neither overflow nor vanish. */
function shareOfLargest(amounts: Amounts): Amounts {
  const largest = Math.max(...criteria.map((criterion) => amounts[criterion]));
  const share = (amount: number): number => (amount >= largest * leastShareOfLargest ? amount / largest : 0);
  if (largest === 0) return amounts;
  return {
    context: share(amounts.context),
    continuity: share(amounts.continuity),
    capacity: share(amounts.capacity),
    crossTeam: share(amounts.crossTeam),
  };
}

function findProblem(amounts: Amounts, crossTeamRole: CrossTeamRole): WeightingProblem | null {
  if (!criteria.every((criterion) => isWeight(amounts[criterion]))) return 'weightBelowZero';
  const shares = shareOfLargest(amounts);
  const side = sidesOf(crossTeamRole);
  const weighs = (wanted: CriterionSide): boolean =>
    criteria.some((criterion) => side[criterion] === wanted && shares[criterion] > 0);
  if (!weighs('inside')) return 'insideWithoutWeight';
  if (!weighs('outside')) return 'outsideWithoutWeight';
  return null;
}

/**
 * Why this weighting cannot be used with this role of cross-team work, or `null` when it can: a weight that is
 * negative or not a number, or a side whose criteria all weigh nothing. `equal` and `rank` never have a problem.
 */
export function readWeightingProblem(
  weighting: Weighting,
  crossTeamRole: CrossTeamRole,
): WeightingProblem | null {
  return findProblem(amountsOf(weighting, crossTeamRole), crossTeamRole);
}

/**
 * The weights in force. Equal weights give each side ½, shared equally by its criteria; ranks become rank-order
 * centroid weights; swings and direct weights are divided by their sum, and under a billionth of the largest they
 * weigh nothing.
 * A weighting with a problem (see {@link readWeightingProblem}) is answered with equal weights, because two tabs
 * can each save a sound setting whose combination leaves a side empty.
 */
export function computeWeights(weighting: Weighting, crossTeamRole: CrossTeamRole): Weights {
  const said = amountsOf(weighting, crossTeamRole);
  const isSound = findProblem(said, crossTeamRole) === null;
  const shares = shareOfLargest(isSound ? said : equalAmounts(crossTeamRole));
  const total = criteria.reduce((sum, criterion) => sum + shares[criterion], 0);
  return {
    weight: {
      context: shares.context / total,
      continuity: shares.continuity / total,
      capacity: shares.capacity / total,
      crossTeam: shares.crossTeam / total,
    },
    side: sidesOf(crossTeamRole),
  };
}

/** Whether results rest on the weights nobody chose: equal, with cross-team work pulling outside. */
export function isDefaultWeighting(weighting: Weighting, crossTeamRole: CrossTeamRole): boolean {
  return weighting.method === 'equal' && crossTeamRole === 'outside';
}

/** The criteria that are asked and count, in table order: those that weigh more than nothing. */
export function activeCriteria(weights: Weights): readonly Criterion[] {
  return criteria.filter((criterion) => weights.weight[criterion] > 0);
}

/** The active criteria whose high ratings pull to one side, in table order. */
export function criteriaOn(side: CriterionSide, weights: Weights): readonly Criterion[] {
  return activeCriteria(weights).filter((criterion) => weights.side[criterion] === side);
}
