import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerFor, takeOffered, type BallotSender } from '../../src/document/ballotOffer';
import { newAssessment } from '../../src/document/newAssessment';
import { newWorkItem } from '../../src/document/workItemFields';
import type { Assessment } from '../../src/domain/assessment';
import { withSettlement } from '../../src/domain/discussion';
import { mostParticipants, newWorkshop, type Participant, type Workshop } from '../../src/domain/workshop';
import { anyRatings, codeOf, sessionOf, votes } from '../support/ballots';

const session = sessionOf(2);
const answers = votes('4532', '1015');
const code = codeOf(session, 'Sam', answers, 7);

const listed = session.items.map(({ id, name }, order) => newWorkItem({ id, name, order }));

function seat(name: string, ballotId: number | null = null): Participant {
  return { id: `seat of ${name}`, name, isRemote: false, ballotId };
}

function workshopOf(said: Partial<Workshop> = {}, items: Assessment['items'] = listed): Assessment {
  return { ...newAssessment('Our IT', 'a'), items, workshop: { ...newWorkshop(session.id), ...said } };
}

function settled(items: Assessment['items'], count: number): Assessment['items'] {
  return items.map((item, at) =>
    at < count
      ? { ...item, discussion: withSettlement(item, { kind: 'dropped' }, { keepVoters: false }, 0) }
      : item,
  );
}

const take = (assessment: Assessment, ballot = code, sender: BallotSender = 'byName') =>
  takeOffered(assessment, ballot, sender, () => 'new');

describe('A filled ballot', () => {
  it('belongs to the workshop of its session and to no other', async () => {
    expect(await offerFor(workshopOf({ id: 'another' }), code)).toBeNull();
    expect(await offerFor({ ...workshopOf(), workshop: null }, code)).toBeNull();
    expect(await offerFor(workshopOf(), `${code.slice(0, -1)}_`)).toBeNull();
    expect(await offerFor(workshopOf(), code)).toEqual({
      assessmentId: 'a',
      title: 'Our IT',
      open: 2,
      items: 2,
      taking: { seat: 'new' },
    });
  });

  it.each([
    ['new', []],
    ['new', [seat('Alex')]],
    ['seated', [seat('Alex'), seat('Sam')]],
    ['replaces', [seat('Samantha', 7)]],
    ['sameName', [seat('Sam', 8)]],
  ] as const)('is said to be %s by who sits at the table', async (how, participants) => {
    const offer = await offerFor(workshopOf({ participants }), code);
    expect(offer?.taking).toEqual({ seat: how });
  });

  it.each([
    ['stale', workshopOf({}, [...listed].reverse())],
    ['closed', workshopOf({ closedAt: '2026-11-25T10:00:00.000Z' })],
    ['settled', workshopOf({}, settled(listed, 2))],
    [
      'full',
      workshopOf({ participants: Array.from({ length: mostParticipants }, (_, at) => seat(`P${at}`)) }),
    ],
  ])('is refused where it is %s, and taken by no way', async (reason, assessment) => {
    const offer = await offerFor(assessment, code);
    expect(offer?.taking).toEqual({ refusal: reason });
    expect(await take(assessment)).toBe(reason);
    expect(await take(assessment, code, 'another')).toBe(reason);
  });

  it('counts where the room may still vote, and says how much that is', async () => {
    const offer = await offerFor(workshopOf({}, settled(listed, 1)), code);
    expect(offer).toMatchObject({ open: 1, items: 2, taking: { seat: 'new' } });
  });

  it('takes the seat of the same person or one of its own, as its sender says', async () => {
    const table = workshopOf({ participants: [seat('Sam', 8)] });
    expect(await take(table, code, 'samePerson')).toMatchObject({
      participants: [{ id: 'seat of Sam', ballotId: 8 }],
    });
    expect(await take(table, code, 'another')).toMatchObject({
      participants: [
        { id: 'seat of Sam', ballotId: 8 },
        { id: 'new', name: 'Sam', ballotId: 7 },
      ],
    });
  });

  it('says what the ballot says on every item, under the seat of its voter', async () => {
    await fc.assert(
      fc.asyncProperty(anyRatings(session.asked, 2), async (ratings) => {
        const taken = await take(
          workshopOf({ participants: [seat('Sam')] }),
          codeOf(session, 'Sam', ratings, 7),
        );
        expect(taken).toEqual({
          participants: [seat('Sam', 7)],
          unseated: [],
          votes: listed.map(({ id }, at) => ({
            itemId: id,
            votes: [{ voterId: 'seat of Sam', ...ratings[at] }],
          })),
        });
      }),
      { numRuns: 1000 },
    );
  });
});
