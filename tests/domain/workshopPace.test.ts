import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetTime, clockAtStart, itemsThatFit, secondsLeft, tick } from '../../src/domain/workshopPace';

describe('The time', () => {
  it('of 90 minutes is 10 to open, 60 for items, 10 for gaps and 10 to close', () => {
    expect(budgetTime(90)).toEqual({ open: 10, items: 60, gaps: 10, close: 10 });
  });

  it.each([
    [0.6, 25],
    [0.3, 18],
  ])('for items fits them when %f are agreed on at once: %i', (share, count) => {
    expect(itemsThatFit(60, share)).toBe(count);
  });

  it('is spent to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 480 }), (minutes) => {
        const { open, items, gaps, close } = budgetTime(minutes);
        expect(open + items + gaps + close).toBe(minutes);
        expect(Math.min(open, items, gaps, close)).toBeGreaterThan(0);
        expect(itemsThatFit(items, 1)).toBeGreaterThanOrEqual(itemsThatFit(items, 0));
      }),
    );
  });

  it('of a phase stands still while the timer is held; that of the item does not', () => {
    const held = tick({ ...tick(clockAtStart, 10), isRunning: false }, 5);
    expect(held).toEqual({ unrecorded: 15, inPhase: 10, isRunning: false });
    expect([secondsLeft('voting', held), secondsLeft('deciding', held)]).toEqual([30, null]);
    expect(secondsLeft('presenting', tick(held, 0))).toBe(5);
  });
});
