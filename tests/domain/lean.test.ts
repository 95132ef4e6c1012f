import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeCriteria, computeWeights, type Weights } from '../../src/domain/weights';
import { criteria } from '../../src/domain/criterion';
import {
  computeContributions,
  computeLean,
  crossTeamAloneDecides,
  describeLean,
  lineThroughMap,
} from '../../src/domain/lean';
import { computePulls } from '../../src/domain/pull';
import { levelOf, type Rating, type Ratings } from '../../src/domain/rating';
import { anyRatings, anyRole, anyWeights, equalWeights, rated } from './given';

const mirrored = (rating: Rating): Rating => (typeof rating === 'number' ? 6 - rating : rating);

const turnedRound = (weights: Weights): Weights => {
  const other = { inside: 'outside', outside: 'inside' } as const;
  const { context, continuity, capacity, crossTeam } = weights.side;
  return {
    weight: weights.weight,
    side: {
      context: other[context],
      continuity: other[continuity],
      capacity: other[capacity],
      crossTeam: other[crossTeam],
    },
  };
};

describe('pulls', () => {
  it('are the mean level of each side', () => {
    expect(computePulls(rated(5, 4, 2, 1), equalWeights)).toEqual({ inside: 0.875, partner: 0.125 });
  });

  it('count what is not sure or not rated as the middle', () => {
    expect(levelOf('notSure')).toBe(0.5);
    expect(levelOf(null)).toBe(0.5);
    expect(computePulls(rated('notSure', 5, null, 1), equalWeights)).toEqual({ inside: 0.75, partner: 0.25 });
  });

  it('take the half steps of groups', () => {
    expect(levelOf(2.5)).toBe(0.375);
  });

  it('stay between 0 and 1', () => {
    fc.assert(
      fc.property(anyRatings, anyWeights, (ratings, weights) => {
        for (const pull of Object.values(computePulls(ratings, weights))) {
          expect(pull).toBeGreaterThanOrEqual(0);
          expect(pull).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it('let capacity alone be the partner pull when cross-team work is turned round', () => {
    const weights = computeWeights({ method: 'equal' }, 'inside');
    expect(computePulls(rated(1, 1, 4, 5), weights).partner).toBe(0.75);
    expect(computePulls(rated(1, 1, 4, 5), weights).inside).toBeCloseTo(1 / 3, 12);
  });
});

describe('lean', () => {
  it('runs from −1 for a partner to +1 for in-house', () => {
    expect(computeLean(rated(5, 5, 1, 1), equalWeights)).toBe(1);
    expect(computeLean(rated(1, 1, 5, 5), equalWeights)).toBe(-1);
    expect(computeLean(rated(3, 3, 3, 3), equalWeights)).toBe(0);
  });

  it('is the sum of the contributions', () => {
    fc.assert(
      fc.property(anyRatings, anyWeights, (ratings, weights) => {
        const contributions = computeContributions(ratings, weights);
        const sum = criteria.reduce((total, criterion) => total + contributions[criterion], 0);
        expect(computeLean(ratings, weights)).toBeCloseTo(sum, 12);
      }),
    );
  });

  it('is the inside pull less the partner pull when the weights are equal', () => {
    fc.assert(
      fc.property(anyRatings, anyRole, (ratings, role) => {
        const weights = computeWeights({ method: 'equal' }, role);
        const { inside, partner } = computePulls(ratings, weights);
        expect(computeLean(ratings, weights)).toBeCloseTo(inside - partner, 12);
      }),
    );
  });

  it('changes its sign, and nothing else, when every rating is mirrored', () => {
    fc.assert(
      fc.property(anyRatings, anyWeights, (ratings, weights) => {
        const mirror: Ratings = rated(
          mirrored(ratings.context),
          mirrored(ratings.continuity),
          mirrored(ratings.capacity),
          mirrored(ratings.crossTeam),
        );
        expect(computeLean(mirror, weights)).toBeCloseTo(-computeLean(ratings, weights), 12);
      }),
    );
  });

  it('changes its sign, and nothing else, when the sides are swapped', () => {
    fc.assert(
      fc.property(anyRatings, anyWeights, (ratings, weights) => {
        const pulls = computePulls(ratings, weights);
        const swapped = turnedRound(weights);
        expect(computeLean(ratings, swapped)).toBeCloseTo(-computeLean(ratings, weights), 12);
        expect(computePulls(ratings, swapped).inside).toBeCloseTo(pulls.partner, 12);
      }),
    );
  });

  it('is deaf to a criterion that weighs nothing', () => {
    fc.assert(
      fc.property(anyRatings, anyRatings, anyWeights, (ratings, others, weights) => {
        const asked = activeCriteria(weights);
        const mixed = { ...others, ...Object.fromEntries(asked.map((c) => [c, ratings[c]])) };
        expect(computeLean(mixed, weights)).toBe(computeLean(ratings, weights));
      }),
    );
  });
});

describe('a contribution', () => {
  it('of the middle rating, of not sure and of no rating is nothing', () => {
    expect(computeContributions(rated(3, 'notSure', null, 3), equalWeights)).toEqual({
      context: 0,
      continuity: 0,
      capacity: 0,
      crossTeam: 0,
    });
  });

  it('of a low rating speaks for the other side', () => {
    expect(computeContributions(rated(1, 5, 1, 5), equalWeights)).toEqual({
      context: -0.25,
      continuity: 0.25,
      capacity: 0.25,
      crossTeam: -0.25,
    });
  });
});

describe('a lean in words', () => {
  it.each([
    [0, 'onTheLine', 'onTheLine', 0],
    [0.0999, 'onTheLine', 'onTheLine', 10],
    [-0.0999, 'onTheLine', 'onTheLine', 10],
    [0.1, 'inHouse', 'slightly', 10],
    [0.1 - 1e-10, 'inHouse', 'slightly', 10],
    [-0.1, 'partner', 'slightly', 10],
    [0.2499, 'inHouse', 'slightly', 25],
    [0.25, 'inHouse', 'clearly', 25],
    [-0.375, 'partner', 'clearly', 38],
    [0.4999, 'inHouse', 'clearly', 50],
    [-0.5, 'partner', 'strongly', 50],
    [1, 'inHouse', 'strongly', 100],
    [-1, 'partner', 'strongly', 100],
  ] as const)('%f is %s, %s, %i', (lean, side, strength, size) => {
    expect(describeLean(lean)).toEqual({ side, strength, size });
  });

  it('rounds a half up, however its sum was rounded', () => {
    expect(describeLean(0.12499999999999997).size).toBe(13);
    expect(describeLean(-0.12499999999999997).size).toBe(13);
  });
});

describe('the line through the map', () => {
  it('is the diagonal when the weights are equal', () => {
    expect(lineThroughMap(equalWeights)).toBe(1);
  });

  it('turns with the weights', () => {
    const direct = { context: 1, continuity: 1, capacity: 3, crossTeam: 1 };
    expect(lineThroughMap(computeWeights({ method: 'direct', direct }, 'outside'))).toBeCloseTo(2, 12);
  });

  it('separates the leans: above it in-house, below it a partner, on it neither', () => {
    fc.assert(
      fc.property(anyRatings, anyWeights, (ratings, weights) => {
        const { inside, partner } = computePulls(ratings, weights);
        const slope = lineThroughMap(weights);
        const heightAboveLine = inside - (0.5 + slope * (partner - 0.5));
        const insideWeight = 1 / (1 + slope);
        expect(computeLean(ratings, weights)).toBeCloseTo(2 * insideWeight * heightAboveLine, 9);
      }),
    );
  });
});

describe('cross-team alone decides', () => {
  it('when the rest of the answers leaves the item on the line', () => {
    expect(crossTeamAloneDecides(rated(3, 3, 3, 5), equalWeights)).toBe(true);
  });

  it('when the rest of the answers points the other way', () => {
    expect(crossTeamAloneDecides(rated(4, 3, 3, 5), equalWeights)).toBe(true);
  });

  it('not when the rest of the answers is off the line on the same side', () => {
    expect(crossTeamAloneDecides(rated(2, 3, 3, 5), equalWeights)).toBe(false);
    expect(crossTeamAloneDecides(rated(3, 3, 5, 1), equalWeights)).toBe(false);
  });

  it('not for an item on the line, and not when the question is left out', () => {
    expect(crossTeamAloneDecides(rated(4, 4, 3, 5), equalWeights)).toBe(false);
    const without = computeWeights({ method: 'equal' }, 'off');
    expect(crossTeamAloneDecides(rated(5, 5, 1, 5), without)).toBe(false);
  });
});
