import { describe, expect, it } from 'vitest';
import { speakersOn } from '../../src/domain/hearing';
import type { Participant } from '../../src/domain/workshop';
import { aVote } from './given';

describe('Who is heard', () => {
  const seat = (id: string, isRemote = false): Participant => ({ id, name: id, isRemote, ballotId: null });
  const votes = [
    aVote('a', 1, 2, 3, 3),
    aVote('b', 1, 4, 3, 3),
    aVote('c', 1, 4, 3, 'notSure'),
    aVote('d', 1, 3, 3, 3),
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
