import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForRatings, isFlagged } from '../../src/domain/guardrail';
import { decidedOutcome, placements, placeWorkItem, sameOutcome } from '../../src/domain/placement';
import { withRating, type Rating } from '../../src/domain/rating';
import { activeCriteria, computeWeights } from '../../src/domain/weights';
import type { Decision, WorkItem } from '../../src/domain/workItem';
import { anItem, anyAmounts, anyItem, anyRatings, anyRole, anyWeights, equalWeights, rated } from './given';
import { completionsOf, leanOf, outcomeOf } from './reference';

const flagged = { risk: true } as const;
const place = (...given: readonly Partial<WorkItem>[]) => placeWorkItem(anItem(...given), equalWeights);

describe('the rules of placement', () => {
  it.each<[string, Rating, Rating, Rating, Rating, string, string]>([
    ['both pulls strong', 4, 4, 4, 4, 'ownInsideDeliverOutside', 'partner'],
    ['both pulls strong, leaning in-house', 5, 5, 3, 4, 'ownInsideDeliverOutside', 'partner'],
    ['weak on both sides and on the line', 2, 2, 2, 2, 'keepLight', 'undecided'],
    ['in the middle and on the line', 3, 3, 3, 3, 'onTheLine', 'undecided'],
    ['one pull light only, on the line', 3, 2, 3, 2, 'keepLight', 'undecided'],
    ['leaning in-house by one step', 3, 3, 2, 3, 'keepInHouse', 'inHouse'],
    ['leaning to a partner by one step', 3, 3, 4, 3, 'placeWithPartner', 'partner'],
    ['all for in-house', 5, 5, 1, 1, 'keepInHouse', 'inHouse'],
    ['all for a partner', 1, 1, 5, 5, 'placeWithPartner', 'partner'],
  ])(
    '%s: %s %s %s %s is %s, delivered: %s',
    (_, context, continuity, capacity, crossTeam, placement, delivers) => {
      expect(place(rated(context, continuity, capacity, crossTeam))).toMatchObject({
        placement,
        delivers,
        likely: false,
        agreeing: 1,
        completions: 1,
        notKnowingMakesNoDifference: false,
        candidates: [],
      });
    },
  );

  it('are tried in the order in which the placements are listed', () => {
    expect(placements).toEqual([
      'decideInside',
      'findOut',
      'ownInsideDeliverOutside',
      'keepLight',
      'onTheLine',
      'keepInHouse',
      'placeWithPartner',
    ]);
  });

  it('agree with a plain reading of them for every item and all weights', () => {
    fc.assert(
      fc.property(anyItem, anyWeights, (item, weights) => {
        const { placement, delivers } = placeWorkItem(item, weights);
        expect({ placement, delivers }).toEqual(outcomeOf(item, weights));
      }),
    );
  });
});

describe('the thresholds', () => {
  // Continuity and cross-team weigh nothing here, so that the lean is (context − capacity) / 4 · ½ of the two.
  const direct = { context: 1, continuity: 0, capacity: 1, crossTeam: 0 };
  const two = computeWeights({ method: 'direct', direct }, 'outside');
  const placedAt = (context: number, capacity: number) =>
    placeWorkItem(anItem(rated(context, null, capacity, null)), two).placement;

  it('of the line is 0.10, met from just below', () => {
    expect(placedAt(3.2, 2.8)).toBe('keepInHouse');
    expect(placedAt(3.2 - 1e-9, 2.8)).toBe('keepInHouse');
    expect(placedAt(3.2 - 1e-7, 2.8)).toBe('onTheLine');
    expect(placedAt(2.8, 3.2)).toBe('placeWithPartner');
    expect(placedAt(2.8 + 1e-9, 3.2)).toBe('placeWithPartner');
    expect(placedAt(2.8 + 1e-7, 3.2)).toBe('onTheLine');
  });

  it('of two strong pulls is 0.6, met from just below', () => {
    expect(placedAt(3.4, 3.4)).toBe('ownInsideDeliverOutside');
    expect(placedAt(3.4 - 1e-9, 3.4 - 1e-9)).toBe('ownInsideDeliverOutside');
    expect(placedAt(3.4 - 1e-7, 3.4)).toBe('onTheLine');
    expect(placedAt(3.4, 3.4 - 1e-7)).toBe('onTheLine');
  });

  it('of two light pulls is 0.4, met from just above', () => {
    expect(placedAt(2.6, 2.6)).toBe('keepLight');
    expect(placedAt(2.6 + 1e-9, 2.6 + 1e-9)).toBe('keepLight');
    expect(placedAt(2.6 + 1e-7, 2.6)).toBe('onTheLine');
    expect(placedAt(2.6, 2.6 + 1e-7)).toBe('onTheLine');
  });

  it('of the line are the same for the hands-on part of a flagged item', () => {
    const deliveredAt = (context: number, capacity: number) =>
      placeWorkItem(anItem(rated(context, null, capacity, null), flagged, { handsOn: true }), two).delivers;
    expect(deliveredAt(2.8, 3.2)).toBe('partner');
    expect(deliveredAt(2.8 + 1e-7, 3.2)).toBe('inHouse');
    expect(deliveredAt(3.4, 3.4)).toBe('partner');
    expect(deliveredAt(3.4 - 1e-7, 3.4)).toBe('inHouse');
    expect(deliveredAt(5, 3.4)).toBe('partner');
    expect(deliveredAt(5, 3.3)).toBe('inHouse');
  });

  it('never decide differently when every weight is multiplied by the same factor', () => {
    fc.assert(
      fc.property(
        anyItem,
        anyAmounts,
        anyRole,
        fc.integer({ min: 2, max: 1000 }),
        (item, swing, role, factor) => {
          const scaled = {
            context: swing.context * factor,
            continuity: swing.continuity * factor,
            capacity: swing.capacity * factor,
            crossTeam: swing.crossTeam * factor,
          };
          const before = placeWorkItem(item, computeWeights({ method: 'swing', swing }, role));
          const after = placeWorkItem(item, computeWeights({ method: 'swing', swing: scaled }, role));
          expect(sameOutcome(after, before)).toBe(true);
        },
      ),
    );
  });
});

describe('an item about which nothing is said', () => {
  it('has no placement', () => {
    expect(place()).toMatchObject({
      placement: null,
      delivers: 'undecided',
      likely: false,
      notKnowingMakesNoDifference: false,
    });
  });

  it('has none either when only a question nobody asks is answered', () => {
    const weights = computeWeights({ method: 'equal' }, 'off');
    expect(placeWorkItem(anItem({ crossTeam: 5 }), weights).placement).toBeNull();
  });

  it('is to be found out about as soon as someone was not sure', () => {
    expect(place({ context: 'notSure' }).placement).toBe('findOut');
    expect(place(rated('notSure', 'notSure', 'notSure', 'notSure')).placement).toBe('findOut');
  });
});

describe('unclear ratings', () => {
  it('make a placement likely when at least 60 % of the possible answers agree', () => {
    expect(place(rated(3, 3, 3, 'notSure'))).toMatchObject({
      placement: 'findOut',
      completions: 5,
      agreeing: 2,
    });
    expect(place(rated(4, 3, 3, 'notSure'))).toMatchObject({
      placement: 'keepInHouse',
      likely: true,
      agreeing: 3,
      completions: 5,
    });
  });

  it('make no difference when all possible answers agree', () => {
    expect(place(rated(5, 5, 1, 'notSure'))).toMatchObject({
      placement: 'keepInHouse',
      likely: false,
      agreeing: 5,
      completions: 5,
      notKnowingMakesNoDifference: true,
    });
  });

  it('leave what has to be found out with its possible outcomes, most frequent first', () => {
    const { candidates } = place(rated(3, 3, 3, 'notSure'));
    expect(candidates.map(({ outcome, completions }) => [outcome.placement, completions])).toEqual([
      ['keepInHouse', 2],
      ['placeWithPartner', 2],
      ['onTheLine', 1],
    ]);
  });

  it('are judged alike whether a question was skipped or answered with not sure', () => {
    fc.assert(
      fc.property(anyItem, anyWeights, (item, weights) => {
        const asked = activeCriteria(weights);
        fc.pre(asked.some((criterion) => item[criterion] !== null));
        let skipped = item;
        for (const criterion of asked) {
          if (item[criterion] === null) skipped = withRating(skipped, criterion, 'notSure');
        }
        expect(placeWorkItem(skipped, weights)).toEqual(placeWorkItem(item, weights));
      }),
    );
  });

  it('give a likely placement exactly when at least 60 %, but not all, of the completions agree', () => {
    fc.assert(
      fc.property(anyItem, anyWeights, (item, weights) => {
        const placed = placeWorkItem(item, weights);
        const byRatings = !isFlagged(item) || item.handsOn === true;
        const all = byRatings ? completionsOf(item, weights).length : 1;
        expect(placed.completions).toBe(all);
        const share = placed.agreeing / placed.completions;
        const settled = placed.placement !== null && placed.placement !== 'findOut';
        if (!isFlagged(item) && placed.placement !== null) expect(settled).toBe(share >= 0.6);
        expect(placed.likely).toBe(placed.placement !== null && share >= 0.6 && share < 1);
        expect(placed.notKnowingMakesNoDifference).toBe(placed.placement !== null && all > 1 && share === 1);
        const counted = placed.candidates.reduce((sum, { completions }) => sum + completions, 0);
        expect(counted).toBe(all > 1 ? all : 0);
      }),
    );
  });

  it('span a range of leans that begins and ends with a completion and contains the lean', () => {
    fc.assert(
      fc.property(anyRatings, anyWeights, (ratings, weights) => {
        const { lean, leanRange } = placeWorkItem(anItem(ratings), weights);
        const leans = completionsOf(ratings, weights).map((complete) => leanOf(complete, weights));
        expect(leanRange.from).toBeCloseTo(Math.min(...leans), 12);
        expect(leanRange.to).toBeCloseTo(Math.max(...leans), 12);
        expect(lean).toBeGreaterThanOrEqual(leanRange.from);
        expect(lean).toBeLessThanOrEqual(leanRange.to);
      }),
    );
  });
});

describe('guardrails', () => {
  it.each<Partial<WorkItem>>([{ risk: true }, { compliance: true }, { direction: true }])(
    'decide inside whatever the ratings: %j',
    (flag) => {
      expect(isFlagged(anItem(flag))).toBe(true);
      expect(place(flag, rated(1, 1, 5, 5)).placement).toBe('decideInside');
      expect(place(flag).placement).toBe('decideInside');
    },
  );

  it('leave the delivery open until someone says whether there is hands-on work', () => {
    expect(place(flagged, rated(1, 1, 5, 5))).toMatchObject({ delivers: 'undecided', completions: 1 });
  });

  it('keep what has no hands-on part in-house, and make its questions optional', () => {
    expect(place(flagged, { handsOn: false }, rated(1, 1, 5, 5)).delivers).toBe('inHouse');
    expect(asksForRatings(anItem(flagged, { handsOn: false }))).toBe(false);
    expect(asksForRatings(anItem(flagged, { handsOn: true }))).toBe(true);
    expect(asksForRatings(anItem(flagged))).toBe(true);
    expect(asksForRatings(anItem({ handsOn: false }))).toBe(true);
  });

  it('let the ratings say who does the hands-on part', () => {
    const handsOn = { ...flagged, handsOn: true };
    expect(place(handsOn, rated(1, 3, 4, 3)).delivers).toBe('partner');
    expect(place(handsOn, rated(3, 3, 3, 3)).delivers).toBe('inHouse');
    expect(place(handsOn, rated(4, 4, 4, 4)).delivers).toBe('partner');
    expect(place(handsOn).delivers).toBe('undecided');
    expect(place(handsOn, rated(4, 3, 3, 'notSure'))).toMatchObject({
      delivers: 'inHouse',
      likely: true,
      agreeing: 3,
    });
    expect(place(handsOn, rated(4, 2, 4, 'notSure'))).toMatchObject({ delivers: 'partner', agreeing: 3 });
  });
});

describe('nothing pulls hard', () => {
  it('is said of an item that has a side although both pulls are light', () => {
    expect(place(rated(2, 2, 1, 1)).nothingPullsHard).toBe(true);
    expect(place(rated(1, 1, 2, 2)).nothingPullsHard).toBe(true);
  });

  it('is not said where a pull is above 0.4, nor where no side was found', () => {
    expect(place(rated(3, 3, 2, 2)).nothingPullsHard).toBe(false);
    expect(place(rated(2, 2, 3, 3)).nothingPullsHard).toBe(false);
    expect(place(rated(2, 2, 2, 2)).nothingPullsHard).toBe(false);
    expect(place(rated(2, 2, 1, 1), flagged).nothingPullsHard).toBe(false);
  });
});

describe("a person's decision", () => {
  it.each<[Decision, string]>([
    ['keepInHouse', 'inHouse'],
    ['ownInsideDeliverOutside', 'partner'],
    ['placeWithPartner', 'partner'],
    ['keepLight', 'undecided'],
  ])('%s replaces the placement', (decision, delivers) => {
    const item = anItem(rated(3, 3, 3, 3), { decision });
    const placed = placeWorkItem(item, equalWeights);
    expect(placed.placement).toBe('onTheLine');
    expect(decidedOutcome(item, placed)).toEqual({ placement: decision, delivers });
  });

  it.each<[Decision, string]>([
    ['keepInHouse', 'inHouse'],
    ['ownInsideDeliverOutside', 'partner'],
    ['placeWithPartner', 'partner'],
    ['keepLight', 'undecided'],
  ])('%s changes only who delivers a flagged item', (decision, delivers) => {
    const item = anItem(flagged, { decision, handsOn: true });
    expect(decidedOutcome(item, placeWorkItem(item, equalWeights))).toEqual({
      placement: 'decideInside',
      delivers,
    });
  });

  it('is not needed: without one the placement holds', () => {
    const item = anItem(rated(5, 5, 1, 1));
    const placed = placeWorkItem(item, equalWeights);
    expect(decidedOutcome(item, placed)).toEqual({ placement: 'keepInHouse', delivers: 'inHouse' });
  });
});

it('outcomes are the same only when placement and delivery are', () => {
  const inside = { placement: 'decideInside', delivers: 'inHouse' } as const;
  expect(sameOutcome(inside, { ...inside })).toBe(true);
  expect(sameOutcome(inside, { ...inside, delivers: 'partner' })).toBe(false);
  expect(sameOutcome(inside, { ...inside, placement: 'keepInHouse' })).toBe(false);
});
