import { beforeAll, describe, expect, it } from 'vitest';
import { newWorkItem } from '../../src/document/workItemFields';
import type { Ratings } from '../../src/domain/rating';
import { showVotes } from '../../src/domain/shownVotes';
import { computeWeights } from '../../src/domain/weights';
import { loadMessages } from '../../src/i18n/catalogue';
import { findingOfVotes, toRoomBars, toVoteStrip } from '../../src/i18n/voteWords';
import { wordsIn, type Words } from '../../src/i18n/Words';

const weights = computeWeights({ method: 'equal' }, 'outside');
const many = (count: number, ...[context, continuity, capacity, crossTeam]: readonly number[]): Ratings[] =>
  Array.from({ length: count }, () => ({
    context: context ?? null,
    continuity: continuity ?? null,
    capacity: capacity ?? null,
    crossTeam: crossTeam ?? null,
  }));

function shown(...votes: readonly Ratings[]) {
  const rounds = [
    { isRevealed: true, votes: votes.map((vote, index) => ({ ...vote, voterId: String(index) })) },
  ];
  const item = {
    ...newWorkItem({ id: 'a', name: 'Server patching' }),
    discussion: { rounds, settlement: null, seconds: 0 },
  };
  const seen = showVotes(item, weights);
  if (seen === null) throw new Error('Nobody voted');
  return seen;
}

describe('What the votes come to', () => {
  let words: Words;
  beforeAll(async () => {
    for (const part of ['asking', 'answers', 'votes'] as const) await loadMessages('en', part);
    words = wordsIn('en');
  });

  it.each([
    ['all alike', many(6, 2, 2, 5, 2), 'You all gave the same answers.'],
    [
      'different answers, one place',
      [...many(3, 2, 2, 5, 3), ...many(3, 2, 1, 5, 3)],
      'You differ on Continuity, but it does not change the placement.',
    ],
    [
      'one question decides',
      [...many(7, 2, 2, 5, 2), ...many(1, 2, 2, 1, 2)],
      'One of 8 would place it elsewhere: it turns on Capacity.',
    ],
  ])('is said in one sentence where there are %s', (_case, votes, sentence) => {
    expect(findingOfVotes(shown(...votes), 'finding', words)).toBe(sentence);
  });

  it('is spoken of in the past beside the item', () => {
    expect(findingOfVotes(shown(...many(6, 2, 2, 5, 2)), 'kept', words)).toBe(
      'The room gave the same answers.',
    );
  });

  it('names each group of bars by how many they are, and the room by its place and number', () => {
    const bars = toRoomBars(shown(...many(7, 2, 2, 5, 2), ...many(1, 5, 5, 4, 4)), false, words);
    expect(bars.groups.map(({ label }) => label)).toEqual(['seven agree', 'one differs']);
    expect(bars.groups[1]?.votes).toMatchObject([{ mark: 'ownInside', side: 'inHouse' }]);
    expect(bars.room).toMatchObject({
      side: 'partner',
      sizeText: '38',
      placement: 'Place with a partner',
      certainty: 'proposed',
    });
    expect(bars.twin.finding).toBe('7 of 8 place it as the room does: Place with a partner');
    expect(bars.twin.rows).toHaveLength(9);
  });

  it('says each question as a sentence, half steps and all', () => {
    const strip = toVoteStrip(shown(...many(1, 2, 2, 5, 2), ...many(1, 3, 2, 5, 2)), 'finding', words);
    expect(strip.questions[0]).toMatchObject({
      medianText: '2.5',
      inFocus: true,
      said: 'Context: the middle answer is 2.5. Answers: 2 and 3.',
    });
  });
});
