import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '../../src/catalogue/nameWords';
import type { DrawnLine } from '../../src/domain/assessment';
import { placements } from '../../src/domain/placement';
import { computeItemResult, computePortfolio, computeResults, whatWouldCross } from '../../src/domain/result';
import { computeWeights } from '../../src/domain/weights';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, anyItem, anySettings, anyWeights, equalWeights, rated } from './given';

const assessmentOf = (...items: readonly WorkItem[]): DrawnLine => ({
  weighting: { method: 'equal' },
  crossTeamRole: 'outside',
  items,
});

const words = nameWords.en;
const keep = rated(5, 5, 1, 1);
const partner = rated(1, 1, 5, 5);

describe('the result of an item', () => {
  it('tells what the answers give apart from what a person decided', () => {
    const result = computeItemResult(
      anItem(partner, { decision: 'keepInHouse', doneBy: 'partner' }),
      equalWeights,
    );
    expect(result.placed.placement).toBe('placeWithPartner');
    expect(result.outcome).toEqual({ placement: 'keepInHouse', delivers: 'inHouse' });
    expect(result.isDecided).toBe(true);
    expect(result.accountable.side).toBe('inside');
  });

  it('carries how firm it is and what it rests on', () => {
    const result = computeItemResult(anItem(rated(1, 4, 3, 1)), equalWeights);
    expect(result).toMatchObject({
      outcome: { placement: 'keepInHouse', delivers: 'inHouse' },
      isDecided: false,
      closeCall: true,
      crossTeamAloneDecides: true,
      contributions: { context: -0.25, continuity: 0.125, capacity: 0, crossTeam: 0.25 },
    });
    expect(result.acceptability).toBeCloseTo(2 / 3, 12);
  });
});

describe('the portfolio', () => {
  it('counts items and hours by placement and by who delivers', () => {
    const assessment = assessmentOf(
      anItem(keep, { hoursPerMonth: 10, accountable: 'Maya Roy' }),
      anItem(partner, { hoursPerMonth: 5 }),
      anItem(partner),
      anItem(partner, { hoursPerMonth: 7, decision: 'keepInHouse' }),
      anItem({ hoursPerMonth: 3 }),
    );
    const portfolio = computePortfolio(computeResults(assessment), words);
    expect(portfolio.total).toEqual({ items: 5, hours: 25 });
    expect(portfolio.byPlacement.keepInHouse).toEqual({ items: 2, hours: 17 });
    expect(portfolio.byPlacement.placeWithPartner).toEqual({ items: 2, hours: 5 });
    expect(portfolio.byPlacement.decideInside).toEqual({ items: 0, hours: 0 });
    expect(portfolio.unplaced).toEqual({ items: 1, hours: 3 });
    expect(portfolio.byDelivery).toEqual({
      inHouse: { items: 2, hours: 17 },
      partner: { items: 2, hours: 5 },
      undecided: { items: 1, hours: 3 },
    });
    expect(portfolio.itemsWithHours).toBe(4);
    expect(portfolio.unnamed).toEqual({ items: 4, nobody: 4, several: 0, team: 0 });
    expect(portfolio.closeCalls).toBe(0);
    expect(portfolio.symptoms).toEqual([]);
  });

  it('counts every item and every hour exactly once', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), anySettings, (items, settings) => {
        const { byPlacement, unplaced, byDelivery, total, closeCalls } = computePortfolio(
          computeResults({ ...assessmentOf(...items), ...settings }),
          words,
        );
        const tallies = [unplaced, ...placements.map((placement) => byPlacement[placement])];
        const sum = (list: readonly { items: number; hours: number }[], what: 'items' | 'hours') =>
          list.reduce((all, tally) => all + tally[what], 0);
        expect(total.items).toBe(items.length);
        expect(sum(tallies, 'items')).toBe(total.items);
        expect(sum(tallies, 'hours')).toBe(total.hours);
        expect(sum(Object.values(byDelivery), 'items')).toBe(total.items);
        expect(sum(Object.values(byDelivery), 'hours')).toBe(total.hours);
        expect(closeCalls).toBeLessThanOrEqual(total.items);
      }),
    );
  });

  it('wears thin where three items stall and three drain knowledge', () => {
    const three = (item: WorkItem) => [item, item, item];
    const items = [
      ...three(anItem(partner, { doneBy: 'inHouse' })),
      ...three(anItem(keep, { doneBy: 'partner' })),
    ];
    const symptomsOf = (some: readonly WorkItem[]) =>
      computePortfolio(computeResults(assessmentOf(...some)), words).symptoms;
    expect(symptomsOf(items)).toEqual(['trustWearingThin']);
    expect(symptomsOf(items.slice(1))).toEqual([]);
  });
});

describe('other weights', () => {
  const contextFirst = computeWeights(
    { method: 'rank', rank: ['context', 'continuity', 'capacity', 'crossTeam'] },
    'outside',
  );
  const torn = anItem(rated(5, 1, 3, 3), { id: 'torn' });

  it('let those items cross whose outcome they change', () => {
    expect(whatWouldCross(assessmentOf(anItem(keep), torn, anItem(partner)), contextFirst)).toEqual([
      {
        item: torn,
        from: { placement: 'onTheLine', delivers: 'undecided' },
        to: { placement: 'keepInHouse', delivers: 'inHouse' },
      },
    ]);
  });

  it('move nothing that a person decided, and nothing when they are the same', () => {
    expect(whatWouldCross(assessmentOf(anItem(torn, { decision: 'keepLight' })), contextFirst)).toEqual([]);
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 5 }), anySettings, (items, settings) => {
        const weights = computeWeights(settings.weighting, settings.crossTeamRole);
        expect(whatWouldCross({ ...assessmentOf(...items), ...settings }, weights)).toEqual([]);
      }),
    );
  });

  it('are computed without touching what was said', () => {
    fc.assert(
      fc.property(anyItem, anyWeights, (item, weights) => {
        const before = JSON.stringify(item);
        computeItemResult(Object.freeze(item), weights);
        expect(JSON.stringify(item)).toBe(before);
      }),
    );
  });
});
