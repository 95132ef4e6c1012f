import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeConsensus } from '../../src/domain/consensus';

const levels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });

describe('The consensus on one question', () => {
  it.each([
    ['the published worked value', [1, 2, 3, 4, 5], 0.434],
    ['all the same', [4, 4, 4], 1],
    ['one person', [2], 1],
    ['half at either end', [1, 5, 1, 5], 0],
    ['two neighbours', [3, 4], 0.8074],
  ])('is known for %s', (_case, answers, consensus) => {
    expect(computeConsensus(answers)).toBeCloseTo(consensus, 4);
  });

  it('stays between 0 and 1, and is 1 only for ratings that are all the same', () => {
    fc.assert(
      fc.property(levels, (answers) => {
        const consensus = computeConsensus(answers) ?? -1;
        expect(consensus).toBeGreaterThanOrEqual(0);
        expect(consensus).toBeLessThanOrEqual(1);
        expect(consensus > 1 - 1e-12).toBe(new Set(answers).size === 1);
      }),
    );
  });

  it('is the same read from the other end of the scale, and for a room twice as large', () => {
    fc.assert(
      fc.property(levels, (answers) => {
        const consensus = computeConsensus(answers) ?? -1;
        expect(computeConsensus(answers.map((level) => 6 - level))).toBeCloseTo(consensus, 9);
        expect(computeConsensus([...answers, ...answers])).toBeCloseTo(consensus, 9);
      }),
    );
  });

  it('does not hear who is not sure, and says nothing where nobody rated', () => {
    expect(computeConsensus([2, 'notSure', 2, null])).toBe(1);
    expect(computeConsensus(['notSure', null])).toBeNull();
  });
});
