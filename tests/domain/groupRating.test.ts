import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRating } from '../../src/domain/groupRating';

describe('The answer of a group', () => {
  it.each([
    ['the middle one of an odd count', [1, 2, 5], 2],
    ['the mean of the middle two of an even count', [1, 2, 3, 5], 2.5],
    ['the same whatever the order', [5, 1, 2], 2],
    ['that of the others, where one is not sure', [4, 'notSure', 5, 4], 4],
    ['that of the others, where half are not sure', [4, 'notSure'], 4],
    ['not sure, where more than half are not', [4, 'notSure', 'notSure'], 'notSure'],
    ['none, where nobody answered', [null, null], null],
    ['no finer than half steps', [1, 1.5], 1.5],
  ] as const)('is %s', (_case, answers, answer) => {
    expect(groupRating(answers)).toBe(answer);
  });

  it('moves with everybody: one step more each is one step more in the middle', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), (answers) => {
        expect(groupRating(answers.map((level) => level + 1))).toBe(Number(groupRating(answers)) + 1);
      }),
    );
  });
});
