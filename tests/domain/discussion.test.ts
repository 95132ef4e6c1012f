import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answeredIn,
  maySnap,
  openItems,
  phaseOf,
  revealedVotes,
  snappedFields,
  speakersOn,
  withReveal,
  withSettlement,
  withVotes,
} from '../../src/domain/discussion';
import type { Discussion, Participant, Vote } from '../../src/domain/workshop';
import { budgetTime, itemsThatFit, clockAtStart, secondsLeft, tick } from '../../src/domain/workshopPace';
import { anItem, anyClearRatings, anyWeights, equalWeights, rated } from './given';

const anyVotes = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), anyClearRatings)
    .map(([voterId, ratings]): Vote => ({ voterId, ...ratings })),
  { minLength: 1, selector: ({ voterId }) => voterId },
);

const after = (discussion: Discussion) => anItem({ discussion });
const vote = (voterId: string, ...answers: Parameters<typeof rated>): Vote => ({
  voterId,
  ...rated(...answers),
});

describe('Votes on an item', () => {
  it('are in, one of each person, the latest, and unseen until all are revealed', () => {
    fc.assert(
      fc.property(anyVotes, anyVotes, (earlier, later) => {
        const first = after(withVotes(anItem(), earlier, 3));
        const both = after(withVotes(first, later, 4));
        const voters = [...earlier, ...later].map(({ voterId }) => voterId);
        expect([...answeredIn(both, equalWeights).keys()].sort()).toEqual([...new Set(voters)].sort());
        expect(revealedVotes(both)).toEqual([]);
        const seen = after(withReveal(both, 5));
        expect(revealedVotes(seen)).toEqual(expect.arrayContaining(later));
        expect(revealedVotes(seen)).toHaveLength(new Set(voters).size);
        expect(seen.discussion?.seconds).toBe(12);
      }),
    );
  });

  it('come question by question, and a question that is left open keeps what was said', () => {
    const first = after(withVotes(anItem(), [vote('a', 2, null, null, null)], 0));
    const second = after(
      withVotes(first, [vote('a', null, 'notSure', null, null), vote('b', 1, 1, 1, 1)], 0),
    );
    expect(answeredIn(second, equalWeights)).toEqual(
      new Map([
        ['a', ['context', 'continuity']],
        ['b', ['context', 'continuity', 'capacity', 'crossTeam']],
      ]),
    );
    expect(revealedVotes(after(withReveal(second, 0)))[0]).toEqual(vote('a', 2, 'notSure', null, null));
    expect(answeredIn(after(withReveal(second, 0)), equalWeights)).toEqual(new Map());
  });

  it('come in two rounds at most', () => {
    const one = [vote('a', 1, 1, 1, 1)];
    let item = anItem();
    for (const phase of ['voting', 'revealed', 'voting', 'revealed', 'revealed', 'revealed']) {
      item = after(phaseOf(item) === 'voting' ? withReveal(item, 0) : withVotes(item, one, 0));
      expect(phaseOf(item)).toBe(phase);
    }
    expect(item.discussion?.rounds).toHaveLength(2);
  });

  it('lose their names and their order once the item is settled, unless they are kept', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const seen = after(withReveal(after(withVotes(anItem(), votes, 0)), 0));
        const settlement = { kind: 'dropped' } as const;
        const nameless = withSettlement(seen, settlement, { keepVoters: false }, 0);
        const reversed = after(withReveal(after(withVotes(anItem(), votes.toReversed(), 0)), 0));
        expect(nameless).toEqual(withSettlement(reversed, settlement, { keepVoters: false }, 0));
        expect(JSON.stringify(nameless)).not.toMatch(/"voterId":"[^"]/);
        expect(withSettlement(seen, settlement, { keepVoters: true }, 0).rounds).toEqual(
          seen.discussion?.rounds,
        );
      }),
    );
  });

  it('that nobody saw are not kept', () => {
    const unseen = after(withVotes(anItem(), [vote('a', 1, 1, 1, 1)], 0));
    expect(withSettlement(unseen, { kind: 'dropped' }, { keepVoters: true }, 0).rounds).toEqual([]);
  });
});

describe('A settled item', () => {
  const opposed = [vote('a', 5, 5, 1, 1), vote('b', 1, 1, 5, 5), vote('c', 1, 1, 5, 4)];
  const seen = after(withReveal(after(withVotes(anItem(), opposed, 0)), 0));
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
    expect(maySnap(after(withVotes(anItem(), opposed, 0)), asTheRoom, 'decider', equalWeights)).toBe(false);
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

describe('Who is heard', () => {
  const seat = (id: string, isRemote = false): Participant => ({ id, name: id, isRemote, ballotId: null });
  const votes = [
    vote('a', 1, 2, 3, 3),
    vote('b', 1, 4, 3, 3),
    vote('c', 1, 4, 3, 'notSure'),
    vote('d', 1, 3, 3, 3),
  ];

  it('is one of the lowest and one of the highest, those outside the room first', () => {
    const seats = [seat('a'), seat('b'), seat('c', true), seat('d')];
    expect(
      speakersOn('continuity', votes, seats).map(({ participant, end }) => [participant.id, end]),
    ).toEqual([
      ['c', 'highest'],
      ['a', 'lowest'],
    ]);
  });

  it('is nobody where all answer alike, none is asked or nobody knows who it was', () => {
    const seats = [seat('a'), seat('b')];
    expect(speakersOn('context', votes, seats)).toEqual([]);
    expect(speakersOn(null, votes, seats)).toEqual([]);
    expect(
      speakersOn(
        'continuity',
        votes.map((one) => ({ ...one, voterId: '' })),
        seats,
      ),
    ).toEqual([]);
  });
});

describe('What comes next', () => {
  it('is what divides people near the line, then the order of the list; never what is settled', () => {
    const settled = anItem({
      id: 'done',
      discussion: { rounds: [], settlement: { kind: 'dropped' }, seconds: 0 },
    });
    const divided = anItem({
      id: 'divided',
      discussion: withVotes(anItem(), [vote('a', 3, 3, 2, 5), vote('b', 3, 3, 4, 1)], 0),
    });
    const agreed = anItem({
      id: 'agreed',
      discussion: withVotes(anItem(), [vote('a', 3, 3, 3, 3), vote('b', 3, 3, 3, 3)], 0),
    });
    const blank = anItem({ id: 'blank' });
    expect(openItems([settled, agreed, blank, divided], equalWeights).map(({ id }) => id)).toEqual([
      'divided',
      'agreed',
      'blank',
    ]);
  });

  it('leaves nothing open out and puts nothing in twice', () => {
    const anyItems = fc.array(anyVotes.map((votes) => anItem({ discussion: withVotes(anItem(), votes, 0) })));
    fc.assert(
      fc.property(anyItems, anyWeights, (items, weights) => {
        expect(new Set(openItems(items, weights))).toEqual(new Set(items));
      }),
    );
  });
});

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
