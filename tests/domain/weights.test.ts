import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../src/domain/criterion';
import {
  activeCriteria,
  computeWeights,
  criteriaOn,
  isDefaultWeighting,
  readWeightingProblem,
} from '../../src/domain/weights';
import { anyAmounts, anyRole, anySettings, anyWeighting, equalWeights } from './given';

const byRank = (...rank: (typeof criteria)[number][]) => ({ method: 'rank', rank }) as const;
const amounts = (context: number, continuity: number, capacity: number, crossTeam: number) => ({
  context,
  continuity,
  capacity,
  crossTeam,
});

describe('equal weights', () => {
  it('give each of the four criteria a quarter', () => {
    expect(equalWeights.weight).toEqual(amounts(0.25, 0.25, 0.25, 0.25));
  });

  it('give capacity the whole outside when cross-team work is left out', () => {
    const weights = computeWeights({ method: 'equal' }, 'off');
    expect(weights.weight).toEqual(amounts(0.25, 0.25, 0.5, 0));
    expect(activeCriteria(weights)).toEqual(['context', 'continuity', 'capacity']);
    expect(criteriaOn('outside', weights)).toEqual(['capacity']);
  });

  it('share the inside among three when cross-team work is turned round', () => {
    const { weight, side } = computeWeights({ method: 'equal' }, 'inside');
    expect(weight.crossTeam).toBeCloseTo(1 / 6, 12);
    expect(weight.context).toBeCloseTo(1 / 6, 12);
    expect(weight.capacity).toBeCloseTo(1 / 2, 12);
    expect(side.crossTeam).toBe('inside');
  });
});

describe('weights by rank', () => {
  it('are the rank-order centroid of four', () => {
    const { weight } = computeWeights(byRank('capacity', 'context', 'crossTeam', 'continuity'), 'outside');
    expect(weight.capacity).toBeCloseTo(25 / 48, 12);
    expect(weight.context).toBeCloseTo(13 / 48, 12);
    expect(weight.crossTeam).toBeCloseTo(7 / 48, 12);
    expect(weight.continuity).toBeCloseTo(3 / 48, 12);
  });

  it('are the rank-order centroid of three when cross-team work is left out', () => {
    const { weight } = computeWeights(byRank('crossTeam', 'capacity', 'context', 'continuity'), 'off');
    expect(weight.capacity).toBeCloseTo(11 / 18, 12);
    expect(weight.context).toBeCloseTo(5 / 18, 12);
    expect(weight.continuity).toBeCloseTo(2 / 18, 12);
    expect(weight.crossTeam).toBe(0);
  });

  it('put criteria nobody ranked behind those that were, in table order', () => {
    const { weight } = computeWeights(byRank('crossTeam'), 'outside');
    expect(criteria.toSorted((a, b) => weight[b] - weight[a])).toEqual([
      'crossTeam',
      'context',
      'continuity',
      'capacity',
    ]);
  });
});

describe('swing and direct weights', () => {
  it('are shares of their sum', () => {
    const { weight } = computeWeights({ method: 'swing', swing: amounts(100, 50, 30, 20) }, 'outside');
    expect(weight).toEqual(amounts(0.5, 0.25, 0.15, 0.1));
  });

  it('do not change when every weight is multiplied by the same factor', () => {
    fc.assert(
      fc.property(
        anyAmounts,
        anyRole,
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (said, role, factor) => {
          const scaled = amounts(
            said.context * factor,
            said.continuity * factor,
            said.capacity * factor,
            said.crossTeam * factor,
          );
          fc.pre(criteria.every((criterion) => said[criterion] === 0 || said[criterion] > 1e-9));
          const before = computeWeights({ method: 'direct', direct: said }, role);
          const after = computeWeights({ method: 'direct', direct: scaled }, role);
          for (const criterion of criteria) {
            expect(after.weight[criterion]).toBeCloseTo(before.weight[criterion], 12);
          }
        },
      ),
    );
  });

  it('bear the largest numbers there are', () => {
    const huge = Number.MAX_VALUE;
    const { weight } = computeWeights(
      { method: 'direct', direct: amounts(huge, huge, huge, huge) },
      'outside',
    );
    expect(weight).toEqual(amounts(0.25, 0.25, 0.25, 0.25));
  });
});

describe('weights in force', () => {
  it('sum to 1 with something on each side', () => {
    fc.assert(
      fc.property(anyWeighting, anyRole, (weighting, role) => {
        const weights = computeWeights(weighting, role);
        expect(criteria.reduce((sum, criterion) => sum + weights.weight[criterion], 0)).toBeCloseTo(1, 12);
        expect(criteriaOn('inside', weights)).not.toEqual([]);
        expect(criteriaOn('outside', weights)).not.toEqual([]);
        if (role === 'off') expect(weights.weight.crossTeam).toBe(0);
      }),
    );
  });

  it('fall back to equal weights where a weighting has a problem', () => {
    const direct = amounts(3, 1, 0, 2);
    expect(readWeightingProblem({ method: 'direct', direct }, 'outside')).toBeNull();
    expect(readWeightingProblem({ method: 'direct', direct }, 'off')).toBe('outsideWithoutWeight');
    expect(readWeightingProblem({ method: 'swing', swing: direct }, 'inside')).toBe('outsideWithoutWeight');
    expect(computeWeights({ method: 'direct', direct }, 'off')).toEqual(
      computeWeights({ method: 'equal' }, 'off'),
    );
  });

  it('are refused where the inside weighs nothing, or a weight is no weight', () => {
    const problemOf = (direct: ReturnType<typeof amounts>) =>
      readWeightingProblem({ method: 'direct', direct }, 'outside');
    expect(problemOf(amounts(0, 0, 1, 1))).toBe('insideWithoutWeight');
    expect(problemOf(amounts(0, 0, 0, 0))).toBe('insideWithoutWeight');
    expect(problemOf(amounts(1, -1, 1, 1))).toBe('weightBelowZero');
    expect(problemOf(amounts(1, Number.NaN, 1, 1))).toBe('weightBelowZero');
    expect(problemOf(amounts(1, 1, Number.POSITIVE_INFINITY, 1))).toBe('weightBelowZero');
  });

  it('never have a problem by rank or with equal weights', () => {
    fc.assert(
      fc.property(anySettings, ({ crossTeamRole }) => {
        expect(readWeightingProblem({ method: 'equal' }, crossTeamRole)).toBeNull();
        expect(readWeightingProblem(byRank(...criteria), crossTeamRole)).toBeNull();
      }),
    );
  });
});

it('only equal weights with cross-team work outside go unnamed', () => {
  expect(isDefaultWeighting({ method: 'equal' }, 'outside')).toBe(true);
  expect(isDefaultWeighting({ method: 'equal' }, 'inside')).toBe(false);
  expect(isDefaultWeighting(byRank(...criteria), 'outside')).toBe(false);
});
