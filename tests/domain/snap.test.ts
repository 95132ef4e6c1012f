import { describe, expect, it } from 'vitest';
import { withReveal, withVotes } from '../../src/domain/discussion';
import { maySnap, snappedFields } from '../../src/domain/snap';
import { anItem, aVote, discussed, equalWeights, rated } from './given';

describe('A settled item', () => {
  const opposed = [aVote('a', 5, 5, 1, 1), aVote('b', 1, 1, 5, 5), aVote('c', 1, 1, 5, 4)];
  const seen = discussed(withReveal(discussed(withVotes(anItem(), opposed, 0)), 0));
  const otherwise = { decision: 'keepInHouse', reason: 'Audit' } as const;
  const asTheRoom = { decision: null, reason: '' };

  it.each([
    ['decider', true, true],
    ['room', true, false],
    ['agreement', false, false],
  ] as const)('keeps to the rule: %s', (rule, stands, overrules) => {
    expect(maySnap(seen, asTheRoom, rule, equalWeights)).toBe(stands);
    expect(maySnap(seen, otherwise, rule, equalWeights)).toBe(overrules);
  });

  it('needs a reason where a person decides otherwise, and a vote that everybody saw', () => {
    expect(maySnap(seen, { ...otherwise, reason: '  ' }, 'decider', equalWeights)).toBe(false);
    expect(maySnap(anItem(), asTheRoom, 'decider', equalWeights)).toBe(false);
    expect(maySnap(discussed(withVotes(anItem(), opposed, 0)), asTheRoom, 'decider', equalWeights)).toBe(
      false,
    );
    expect(maySnap(anItem({ risk: true, handsOn: false }), asTheRoom, 'agreement', equalWeights)).toBe(true);
  });

  it('says the middle answers to the questions that are asked, and nothing else anew', () => {
    const fields = snappedFields(
      seen,
      { ...asTheRoom, decidedBy: '', dissent: [] },
      { keepVoters: false },
      9,
      equalWeights,
    );
    expect(fields).toMatchObject({
      ...rated(1, 1, 5, 4),
      decision: 'placeWithPartner',
      discussion: { seconds: 9 },
    });
    const unvoted = anItem({ risk: true, handsOn: false, context: 3 });
    expect(
      snappedFields(
        unvoted,
        { ...asTheRoom, decidedBy: '', dissent: [] },
        { keepVoters: false },
        0,
        equalWeights,
      ),
    ).not.toHaveProperty('context');
  });
});
