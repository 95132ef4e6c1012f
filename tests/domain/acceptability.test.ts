import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeAcceptability, isCloseCall, probabilityAboveZero } from '../../src/domain/acceptability';
import { placeWorkItem } from '../../src/domain/placement';
import type { Rating, Ratings } from '../../src/domain/rating';
import { activeCriteria, computeWeights, criteriaOn, type Weights } from '../../src/domain/weights';
import { anItem, anyClearRatings, anyWeights, equalWeights, rated } from './given';

describe('the probability that a random weighting is above zero', () => {
  it.each([
    [[1, 0.5, -0.25, -1], 0.5778],
    [[1, 1, -0.25, -0.25], 0.896],
    [[0.75, 0.25, -0.75, 0], 0.625],
    [[1, 1, 1, -1], 0.875],
  ])('is for the knots %j %f', (knots, expected) => {
    expect(probabilityAboveZero(knots)).toBeCloseTo(expected, 4);
  });

  it('is certain where all knots agree, and even where none says anything', () => {
    expect(probabilityAboveZero([1, 0.25, 0])).toBe(1);
    expect(probabilityAboveZero([-1, -0.25, 0])).toBe(0);
    expect(probabilityAboveZero([0, 0])).toBe(0.5);
    expect(probabilityAboveZero([])).toBe(0.5);
  });

  const anyKnots = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });

  it('stays between 0 and 1 and does not depend on the order of the knots', () => {
    fc.assert(
      fc.property(anyKnots, (knots) => {
        const probability = probabilityAboveZero(knots);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(probabilityAboveZero(knots.toReversed())).toBeCloseTo(probability, 9);
      }),
    );
  });

  it('and that of the opposite make 1', () => {
    fc.assert(
      fc.property(anyKnots, (knots) => {
        const opposite = probabilityAboveZero(knots.map((knot) => -knot));
        expect(probabilityAboveZero(knots) + opposite).toBeCloseTo(1, 9);
      }),
    );
  });

  it('never falls when a knot rises', () => {
    fc.assert(
      fc.property(anyKnots, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (knots, which, rise) => {
        const higher = knots.map((knot, position) =>
          position === which % knots.length ? knot + rise : knot,
        );
        fc.pre(knots.some((knot) => knot !== 0) && higher.some((knot) => knot !== 0));
        expect(probabilityAboveZero(higher)).toBeGreaterThanOrEqual(probabilityAboveZero(knots) - 1e-12);
      }),
    );
  });
});

/** A generator of numbers between 0 and 1 that gives the same numbers every time (Park and Miller 1988). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const draws = 200_000;

/**
 * Uniform weightings of `count` criteria: the gaps between evenly spread points of the unit interval. The points are
 * the additive sequence of the generalised golden ratio, far more even than independent draws.
 */
function drawWeightings(count: number): Float64Array {
  let ratio = 2;
  for (let round = 0; round < 60; round += 1) ratio = (1 + ratio) ** (1 / count);
  const drawn = new Float64Array(draws * count);
  for (let draw = 0; draw < draws; draw += 1) {
    const cuts = [0, 1];
    for (let cut = 1; cut < count; cut += 1) cuts.push((0.5 + (draw + 1) * ratio ** -cut) % 1);
    cuts.sort((a, b) => a - b);
    for (let gap = 0; gap < count; gap += 1) drawn[draw * count + gap] = cuts[gap + 1]! - cuts[gap]!;
  }
  return drawn;
}

const weightings = new Map([1, 2, 3, 4].map((count) => [count, drawWeightings(count)]));

function sampledShareAboveZero(knots: readonly number[]): number {
  const drawn = weightings.get(knots.length)!;
  let above = 0;
  for (let at = 0; at < drawn.length; at += knots.length) {
    let sum = 0;
    for (let knot = 0; knot < knots.length; knot += 1) sum += drawn[at + knot]! * knots[knot]!;
    if (sum > 0) above += 1;
  }
  return above / draws;
}

function sampledAcceptability(ratings: Ratings, weights: Weights): number | null {
  const { placement } = placeWorkItem(anItem(ratings), weights);
  const level = (rating: Rating): number => (Number(rating) - 1) / 4;
  if (placement === 'ownInsideDeliverOutside') {
    const [inside, outside] = (['inside', 'outside'] as const).map((side) =>
      sampledShareAboveZero(criteriaOn(side, weights).map((criterion) => level(ratings[criterion]) - 0.6)),
    );
    return inside! * outside!;
  }
  if (placement !== 'keepInHouse' && placement !== 'placeWithPartner') return null;
  const towardsPlacement = placement === 'keepInHouse' ? 'inside' : 'outside';
  return sampledShareAboveZero(
    activeCriteria(weights).map((criterion) => {
      const pull = 2 * level(ratings[criterion]) - 1;
      return weights.side[criterion] === towardsPlacement ? pull : -pull;
    }),
  );
}

describe('acceptability', () => {
  const acceptabilityOf = (ratings: Ratings) => computeAcceptability(anItem(ratings), equalWeights);

  it('agrees with sampled weightings within 0.003 on 200 random items', { timeout: 60_000 }, () => {
    const random = seeded(20261);
    const roles = ['outside', 'inside', 'off'] as const;
    const anyHalf = (): number => 1 + Math.floor(random() * 9) / 2;
    let compared = 0;
    while (compared < 200) {
      const ratings = rated(anyHalf(), anyHalf(), anyHalf(), anyHalf());
      const weights = computeWeights({ method: 'equal' }, roles[Math.floor(random() * 3)]!);
      const sampled = sampledAcceptability(ratings, weights);
      if (sampled === null) continue;
      compared += 1;
      const exact = computeAcceptability(anItem(ratings), weights);
      expect(Math.abs(exact! - sampled), JSON.stringify([ratings, weights.side])).toBeLessThan(0.003);
    }
  });

  it('agrees with sampled weightings within 0.003 on 200 random sets of knots', { timeout: 60_000 }, () => {
    const random = seeded(1973);
    for (let compared = 0; compared < 200; compared += 1) {
      const knots = Array.from({ length: 2 + (compared % 3) }, () => 2 * random() - 1);
      expect(Math.abs(probabilityAboveZero(knots) - sampledShareAboveZero(knots))).toBeLessThan(0.003);
    }
  });

  it('of keeping in-house and of a partner is the share of weightings that keep the side', () => {
    expect(acceptabilityOf(rated(4, 4, 1, 5))).toBeCloseTo(7 / 9, 12);
    expect(acceptabilityOf(rated(5, 5, 5, 1))).toBeCloseTo(0.875, 12);
    expect(acceptabilityOf(rated(5, 5, 2, 1))).toBe(1);
    expect(acceptabilityOf(rated(1, 1, 5, 4))).toBe(1);
    expect(acceptabilityOf(rated(1, 1, 1, 5))).toBeCloseTo(0.875, 12);
  });

  it('of owning inside and delivering outside is the product over the sides', () => {
    expect(acceptabilityOf(rated(3, 4, 3, 4))).toBeCloseTo(0.36, 12);
    expect(acceptabilityOf(rated(2, 5, 4, 5))).toBeCloseTo(0.5333, 4);
  });

  it('is blank on the line, for light work, with anything unclear, and with nothing said', () => {
    expect(acceptabilityOf(rated(3, 3, 3, 3))).toBeNull();
    expect(acceptabilityOf(rated(2, 2, 2, 2))).toBeNull();
    expect(acceptabilityOf(rated(5, 5, 1, 'notSure'))).toBeNull();
    expect(acceptabilityOf(rated(5, 5, 1, null))).toBeNull();
    expect(acceptabilityOf(rated(null, null, null, null))).toBeNull();
  });

  it('ignores what is not asked', () => {
    const weights = computeWeights({ method: 'equal' }, 'off');
    expect(computeAcceptability(anItem(rated(5, 5, 1, null)), weights)).toBe(1);
  });

  it('of the hands-on part of a flagged item is what its ratings alone would give', () => {
    const ratings = rated(1, 1, 1, 5);
    const flaggedWith = (handsOn: boolean | null) =>
      computeAcceptability(anItem(ratings, { risk: true, handsOn }), equalWeights);
    expect(flaggedWith(true)).toBe(acceptabilityOf(ratings));
    expect(flaggedWith(false)).toBeNull();
    expect(flaggedWith(null)).toBeNull();
  });

  it('does not depend on the weights chosen while they leave the placement', () => {
    fc.assert(
      fc.property(anyClearRatings, anyWeights, anyWeights, (ratings, weights, others) => {
        const item = anItem(ratings);
        const sameSides = activeCriteria(weights).every((c) => weights.side[c] === others.side[c]);
        fc.pre(sameSides && activeCriteria(weights).join() === activeCriteria(others).join());
        fc.pre(placeWorkItem(item, weights).placement === placeWorkItem(item, others).placement);
        expect(computeAcceptability(item, weights)).toBe(computeAcceptability(item, others));
      }),
    );
  });
});

describe('a close call', () => {
  it('is one that fewer than 75 % of the weightings keep', () => {
    expect(isCloseCall({ likely: false }, 0.7499)).toBe(true);
    expect(isCloseCall({ likely: false }, 0.75)).toBe(false);
    expect(isCloseCall({ likely: false }, 0.75 - 1e-12)).toBe(false);
    expect(isCloseCall({ likely: false }, 0)).toBe(true);
  });

  it('is one that is only likely', () => {
    expect(isCloseCall({ likely: true }, null)).toBe(true);
    expect(isCloseCall({ likely: false }, null)).toBe(false);
  });
});
