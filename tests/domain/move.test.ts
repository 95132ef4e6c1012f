import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoves } from '../../src/domain/move';
import { computeItemResult } from '../../src/domain/result';
import { anItem, anyItems, anyWeights, equalWeights, rated } from './given';

describe('A move', () => {
  it('is work that changes sides: firm before close, then the most hours first', () => {
    const out = { ...rated(1, 1, 5, 5), doneBy: 'inHouse' } as const;
    const items = [
      anItem(out, { id: 'small', hoursPerMonth: 2 }),
      anItem(out, { id: 'unknown' }),
      anItem(out, rated(3, 2, 3, 'notSure'), { id: 'close', hoursPerMonth: 90 }),
      anItem(out, { id: 'stays', doneBy: 'partner', hoursPerMonth: 50 }),
      anItem(rated(5, 5, 1, 1), { id: 'back', doneBy: 'partner', hoursPerMonth: 8 }),
      anItem(rated(5, 5, 1, 1), { id: 'taken', doneBy: 'nobody', hoursPerMonth: 1 }),
      anItem(rated(3, 3, 3, 3), { id: 'open', doneBy: 'inHouse', hoursPerMonth: 70 }),
      anItem(rated(3, 3, 3, 3), { id: 'decided', doneBy: 'inHouse', decision: 'placeWithPartner' }),
    ];
    const moves = findMoves(items.map((item) => computeItemResult(item, equalWeights)));
    expect(moves.map(({ itemId }) => itemId)).toEqual([
      'back',
      'small',
      'taken',
      'unknown',
      'decided',
      'close',
    ]);
    expect(moves[0]).toEqual({ itemId: 'back', from: 'partner', to: 'inHouse', hours: 8, isFirm: true });
    expect(moves.at(-1)).toMatchObject({ isFirm: false });
  });

  it('is every item whose settled delivery is not where it is done today, and no other', () => {
    fc.assert(
      fc.property(anyItems, anyWeights, (items, weights) => {
        const results = items.map((item) => computeItemResult(item, weights));
        const moving = new Set(findMoves(results).map(({ itemId }) => itemId));
        for (const { item, outcome } of results) {
          const moves = outcome.delivers !== 'undecided' && outcome.delivers !== item.doneBy;
          expect(moving.has(item.id)).toBe(moves);
        }
      }),
    );
  });
});
