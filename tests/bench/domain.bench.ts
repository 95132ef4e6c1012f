import { bench, describe } from 'vitest';
import { computeAcceptability } from '../../src/domain/acceptability';
import type { Assessment } from '../../src/domain/assessment';
import { placeWorkItem } from '../../src/domain/placement';
import { computePortfolio, computeResults } from '../../src/domain/result';
import { buildFlipLadder, findFlip } from '../../src/domain/robustness';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, equalWeights, rated } from '../domain/given';

/** Every set of ratings in turn, one item in five flagged with hands-on work. */
function items(count: number): WorkItem[] {
  return Array.from({ length: count }, (_, order) => {
    const level = (unit: number): number => 1 + (Math.floor(order / unit) % 5);
    const ratings = rated(level(125), level(25), level(5), level(1));
    return anItem(ratings, { id: `item-${order}`, risk: order % 5 === 4, handsOn: true, hoursPerMonth: 5 });
  });
}

/** One item in five with a rating somebody was not sure about. */
function unclearItems(count: number): WorkItem[] {
  return items(count).map((item, order) => (order % 5 === 0 ? { ...item, capacity: 'notSure' } : item));
}

const assessmentOf = (list: readonly WorkItem[]): Assessment => ({
  id: 'bench',
  title: 'Bench',
  weighting: { method: 'equal' },
  crossTeamRole: 'outside',
  items: list,
});

// One sample handles a thousand items, so a mean of 1 ms is 1 µs an item.
const thousand = items(1000);
const thousandUnclear = unclearItems(1000);

describe('1,000 items, milliseconds a round are microseconds an item', () => {
  bench('place with acceptability (goal 0.5)', () => {
    for (const item of thousand) {
      placeWorkItem(item, equalWeights);
      computeAcceptability(item, equalWeights);
    }
  });

  bench('place with acceptability, ladder and flip (goal 6)', () => {
    for (const item of thousand) {
      placeWorkItem(item, equalWeights);
      computeAcceptability(item, equalWeights);
      buildFlipLadder(item, equalWeights);
      findFlip(item, equalWeights);
    }
  });

  bench('the same with one rating in twenty not sure', () => {
    for (const item of thousandUnclear) {
      placeWorkItem(item, equalWeights);
      computeAcceptability(item, equalWeights);
      buildFlipLadder(item, equalWeights);
      findFlip(item, equalWeights);
    }
  });
});

describe('results with ladder, flip and portfolio (goal for 10,000: 80 ms)', () => {
  for (const count of [10, 100, 1000, 10_000, 100_000]) {
    const assessment = assessmentOf(unclearItems(count));
    bench(`${count.toLocaleString('en')} items`, () => {
      const results = computeResults(assessment);
      for (const { item } of results) {
        buildFlipLadder(item, equalWeights);
        findFlip(item, equalWeights);
      }
      computePortfolio(results);
    });
  }
});
