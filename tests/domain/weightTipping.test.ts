import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria, type Criterion } from '../../src/domain/criterion';
import { computeLean } from '../../src/domain/lean';
import type { Ratings } from '../../src/domain/rating';
import { activeCriteria, computeWeights, type Weights } from '../../src/domain/weights';
import { computeFlipRadius, computeWeightTipping } from '../../src/domain/weightTipping';
import { anyClearRatings, anyWeights, equalWeights, rated } from './given';

describe('the flip radius', () => {
  const signOf = (criterion: Criterion, weights: Weights) => (weights.side[criterion] === 'inside' ? 1 : -1);

  it('is the share of weight that must move to the strongest opponent', () => {
    expect(computeFlipRadius(rated(5, 3, 3, 4), equalWeights)).toBeCloseTo(0.125 / 0.625, 12);
    expect(computeFlipRadius(rated(1, 3, 3, 2), equalWeights)).toBeCloseTo(0.125 / 0.625, 12);
  });

  it('is everything where the rest says nothing, and none where all point the same way or nowhere', () => {
    expect(computeFlipRadius(rated(5, 3, 3, 3), equalWeights)).toBe(1);
    expect(computeFlipRadius(rated(5, 4, 2, 2), equalWeights)).toBeNull();
    expect(computeFlipRadius(rated(1, 2, 4, 4), equalWeights)).toBeNull();
    expect(computeFlipRadius(rated(3, 3, 3, 3), equalWeights)).toBeNull();
  });

  it('takes the lean exactly to the line, and no criterion would take it there with less', () => {
    fc.assert(
      fc.property(anyClearRatings, anyWeights, (ratings, weights) => {
        const radius = computeFlipRadius(ratings, weights);
        const lean = computeLean(ratings, weights);
        const leansWith = (share: number): number[] =>
          activeCriteria(weights).map((criterion) => {
            const knot = signOf(criterion, weights) * (2 * ((Number(ratings[criterion]) - 1) / 4) - 1);
            return (1 - share) * lean + share * knot;
          });
        if (radius === null) {
          const opponents = leansWith(1).filter((knot) => knot * lean <= 0);
          expect(Math.abs(lean) < 1e-9 || opponents.length === 0).toBe(true);
          return;
        }
        expect(radius).toBeGreaterThan(0);
        expect(radius).toBeLessThanOrEqual(1);
        expect(Math.min(...leansWith(radius).map((moved) => moved * Math.sign(lean)))).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe('the tipping weight', () => {
  const leanAt = (criterion: Criterion, weight: number, ratings: Ratings, weights: Weights): number => {
    const rest = (1 - weight) / (1 - weights.weight[criterion]);
    const scaled = Object.fromEntries(
      criteria.map((other) => [other, other === criterion ? weight : weights.weight[other] * rest]),
    );
    return computeLean(ratings, { ...weights, weight: { ...weights.weight, ...scaled } });
  };

  it('of a criterion that stands alone against the rest is where they balance', () => {
    expect(computeWeightTipping(rated(5, 3, 5, 3), equalWeights)).toEqual({
      context: 0.25,
      continuity: null,
      capacity: 0.25,
      crossTeam: null,
    });
    expect(computeWeightTipping(rated(5, 5, 1, 5), equalWeights)).toEqual({
      context: null,
      continuity: null,
      capacity: null,
      crossTeam: 0.5,
    });
  });

  it('is none for a criterion that is not asked', () => {
    const weights = computeWeights({ method: 'equal' }, 'off');
    expect(computeWeightTipping(rated(5, 5, 1, 5), weights).crossTeam).toBeNull();
  });

  it('is where the lean changes sides, and none where no weight of the criterion changes it', () => {
    fc.assert(
      fc.property(
        anyClearRatings,
        anyWeights,
        fc.constantFrom(...criteria),
        (ratings, weights, criterion) => {
          fc.pre(weights.weight[criterion] > 1e-6 && weights.weight[criterion] < 1 - 1e-6);
          const tipping = computeWeightTipping(ratings, weights)[criterion];
          const [least, most] = [
            leanAt(criterion, 0, ratings, weights),
            leanAt(criterion, 1, ratings, weights),
          ];
          if (tipping === null) {
            expect(least * most).toBeGreaterThan(-1e-8);
            return;
          }
          expect(tipping).toBeGreaterThan(0);
          expect(tipping).toBeLessThan(1);
          expect(leanAt(criterion, tipping, ratings, weights)).toBeCloseTo(0, 9);
          expect(least * most).toBeLessThan(0);
        },
      ),
    );
  });
});
