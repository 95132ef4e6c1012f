import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discussionPriority, openItems } from '../../src/domain/agenda';
import { withVotes } from '../../src/domain/discussion';
import { anItem, anyRatings, anyVotesCast, anyWeights, aVote, equalWeights, rated } from './given';

describe('What comes next', () => {
  it('is what divides people near the line, then the order of the list; never what is settled', () => {
    const settled = anItem({
      id: 'done',
      discussion: { rounds: [], settlement: { kind: 'dropped' }, seconds: 0 },
    });
    const divided = anItem({
      id: 'divided',
      discussion: withVotes(anItem(), [aVote('a', 3, 3, 2, 5), aVote('b', 3, 3, 4, 1)], 0),
    });
    const agreed = anItem({
      id: 'agreed',
      discussion: withVotes(anItem(), [aVote('a', 3, 3, 3, 3), aVote('b', 3, 3, 3, 3)], 0),
    });
    const blank = anItem({ id: 'blank' });
    expect(openItems([settled, agreed, blank, divided], equalWeights).map(({ id }) => id)).toEqual([
      'divided',
      'agreed',
      'blank',
    ]);
  });

  it('leaves nothing open out and puts nothing in twice', () => {
    const anyItems = fc.array(
      anyVotesCast.map((votes) => anItem({ discussion: withVotes(anItem(), votes, 0) })),
    );
    fc.assert(
      fc.property(anyItems, anyWeights, (items, weights) => {
        expect(new Set(openItems(items, weights))).toEqual(new Set(items));
      }),
    );
  });
});

describe('What to talk about first', () => {
  it('is what divides people, near the line', () => {
    const near = [rated(3, 3, 2, 5), rated(3, 3, 4, 1), rated(5, 3, 3, 3)];
    const far = [rated(5, 5, 1, 1), rated(5, 4, 1, 1), rated(4, 5, 1, 2)];
    expect(discussionPriority(near, equalWeights)).toBeGreaterThan(
      discussionPriority(far, equalWeights) ?? 1,
    );
  });

  it('is nothing where all answer alike, and unknown without a vote', () => {
    expect(discussionPriority([rated(2, 2, 5, 2), rated(2, 2, 5, 2), rated(2, 2, 5, 2)], equalWeights)).toBe(
      0,
    );
    expect(discussionPriority([], equalWeights)).toBeNull();
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(anyRatings, { maxLength: 12 }), anyWeights, (votes, weights) => {
        const priority = discussionPriority(votes, weights) ?? 0;
        expect(priority).toBeGreaterThanOrEqual(0);
        expect(priority).toBeLessThanOrEqual(1);
      }),
    );
  });
});
