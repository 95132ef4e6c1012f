import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeAgreement } from '../../src/domain/agreement';
import { sameOutcome } from '../../src/domain/outcome';
import type { Ratings } from '../../src/domain/rating';
import { showVotes } from '../../src/domain/shownVotes';
import type { Round } from '../../src/domain/workshop';
import { activeCriteria } from '../../src/domain/weights';
import { anItem, anyRatings, anyWeights, equalWeights, rated } from './given';

const anyVotes = fc.array(anyRatings, { minLength: 1, maxLength: 12 });

const round = (votes: readonly Ratings[], isRevealed = true): Round => ({
  isRevealed,
  votes: votes.map((vote, index) => ({ ...vote, voterId: `voter-${String(index)}` })),
});

const discussed = (...rounds: readonly Round[]) =>
  anItem({ discussion: { rounds, settlement: null, seconds: 0 } });

const patching = [...Array.from({ length: 7 }, () => rated(2, 2, 5, 2)), rated(1, 5, 4, 3)];

describe('What a room may see of its votes', () => {
  it('is nothing before they are revealed', () => {
    expect(showVotes(anItem(), equalWeights)).toBeNull();
    expect(showVotes(discussed(round(patching, false)), equalWeights)).toBeNull();
  });

  it('is every answer to every question that is asked, lowest first, and no more', () => {
    fc.assert(
      fc.property(anyVotes, anyWeights, (votes, weights) => {
        const shown = showVotes(discussed(round(votes)), weights);
        expect(shown?.questions.map(({ criterion }) => criterion)).toEqual(activeCriteria(weights));
        for (const { criterion, answers } of shown?.questions ?? []) {
          const given = votes.map((vote) => vote[criterion]);
          expect(answers).toEqual([
            ...given.filter((answer) => typeof answer === 'number').sort((a, b) => a - b),
            ...given.filter((answer) => answer === 'notSure'),
          ]);
        }
      }),
    );
  });

  it('is the same whoever voted how, so that no place in a list tells whose it is', () => {
    fc.assert(
      fc.property(
        anyVotes.chain((votes) =>
          fc.tuple(fc.constant(votes), fc.shuffledSubarray(votes, { minLength: votes.length })),
        ),
        anyWeights,
        fc.constantFrom({}, { risk: true, handsOn: true }),
        ([votes, shuffled], weights, flags) => {
          const after = (given: readonly Ratings[]) =>
            showVotes({ ...discussed(round(given)), ...flags }, weights);
          expect(after(shuffled)).toEqual(after(votes));
        },
      ),
    );
  });

  it('carries no id of anybody', () => {
    fc.assert(
      fc.property(anyVotes, anyVotes, (first, second) => {
        const shown = showVotes(discussed(round(first), round(second)), equalWeights);
        expect(JSON.stringify(shown)).not.toContain('voter');
      }),
    );
  });

  it('puts those who place it as the room does first, and counts what the agreement counts', () => {
    fc.assert(
      fc.property(anyVotes, anyWeights, (votes, weights) => {
        const item = discussed(round(votes));
        const shown = showVotes(item, weights);
        const agreement = computeAgreement(item, votes, weights);
        const alike = shown?.own.map((place) => sameOutcome(place, shown.room)) ?? [];
        expect(alike).toHaveLength(votes.length);
        expect(alike.filter((isAlike) => !isAlike)).toHaveLength(agreement.elsewhere);
        expect(alike.toSorted((a, b) => Number(b) - Number(a))).toEqual(alike);
      }),
    );
  });

  it('keeps the first vote beside the second, and judges by the second', () => {
    const shown = showVotes(discussed(round([rated(5, 5, 1, 1)]), round([rated(1, 1, 5, 5)])), equalWeights);
    expect(shown?.room.placement).toBe('placeWithPartner');
    expect(shown?.questions[0]).toMatchObject({ answers: [1], firstAnswers: [5], median: 1 });
  });

  it('leaves out a second vote that is still hidden', () => {
    const shown = showVotes(discussed(round(patching), round([rated(5, 5, 1, 1)], false)), equalWeights);
    expect(shown?.own).toHaveLength(8);
    expect(shown?.questions[0]?.firstAnswers).toEqual([]);
  });
});
