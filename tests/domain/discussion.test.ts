import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answeredIn,
  phaseOf,
  revealedVotes,
  withReveal,
  withSettlement,
  withVotes,
} from '../../src/domain/discussion';
import { anItem, anyVotesCast, aVote, discussed, equalWeights } from './given';

describe('Votes on an item', () => {
  it('are in, one of each person, the latest, and unseen until all are revealed', () => {
    fc.assert(
      fc.property(anyVotesCast, anyVotesCast, (earlier, later) => {
        const first = discussed(withVotes(anItem(), earlier, 3));
        const both = discussed(withVotes(first, later, 4));
        const voters = [...earlier, ...later].map(({ voterId }) => voterId);
        expect([...answeredIn(both, equalWeights).keys()].sort()).toEqual([...new Set(voters)].sort());
        expect(revealedVotes(both)).toEqual([]);
        const seen = discussed(withReveal(both, 5));
        expect(revealedVotes(seen)).toEqual(expect.arrayContaining(later));
        expect(revealedVotes(seen)).toHaveLength(new Set(voters).size);
        expect(seen.discussion?.seconds).toBe(12);
      }),
    );
  });

  it('come question by question, and a question that is left open keeps what was said', () => {
    const first = discussed(withVotes(anItem(), [aVote('a', 2, null, null, null)], 0));
    const second = discussed(
      withVotes(first, [aVote('a', null, 'notSure', null, null), aVote('b', 1, 1, 1, 1)], 0),
    );
    expect(answeredIn(second, equalWeights)).toEqual(
      new Map([
        ['a', ['context', 'continuity']],
        ['b', ['context', 'continuity', 'capacity', 'crossTeam']],
      ]),
    );
    expect(revealedVotes(discussed(withReveal(second, 0)))[0]).toEqual(aVote('a', 2, 'notSure', null, null));
    expect(answeredIn(discussed(withReveal(second, 0)), equalWeights)).toEqual(new Map());
  });

  it('come in two rounds at most', () => {
    const one = [aVote('a', 1, 1, 1, 1)];
    let item = anItem();
    for (const phase of ['voting', 'revealed', 'voting', 'revealed', 'revealed', 'revealed']) {
      item = discussed(phaseOf(item) === 'voting' ? withReveal(item, 0) : withVotes(item, one, 0));
      expect(phaseOf(item)).toBe(phase);
    }
    expect(item.discussion?.rounds).toHaveLength(2);
  });

  it('lose their names and their order once the item is settled, unless they are kept', () => {
    fc.assert(
      fc.property(anyVotesCast, (votes) => {
        const seen = discussed(withReveal(discussed(withVotes(anItem(), votes, 0)), 0));
        const settlement = { kind: 'dropped' } as const;
        const nameless = withSettlement(seen, settlement, { keepVoters: false }, 0);
        const reversed = discussed(withReveal(discussed(withVotes(anItem(), votes.toReversed(), 0)), 0));
        expect(nameless).toEqual(withSettlement(reversed, settlement, { keepVoters: false }, 0));
        expect(JSON.stringify(nameless)).not.toMatch(/"voterId":"[^"]/);
        expect(withSettlement(seen, settlement, { keepVoters: true }, 0).rounds).toEqual(
          seen.discussion?.rounds,
        );
      }),
    );
  });

  it('that nobody saw are not kept', () => {
    const unseen = discussed(withVotes(anItem(), [aVote('a', 1, 1, 1, 1)], 0));
    expect(withSettlement(unseen, { kind: 'dropped' }, { keepVoters: true }, 0).rounds).toEqual([]);
  });
});
