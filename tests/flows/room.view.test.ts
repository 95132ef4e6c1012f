import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWorkItem } from '../../src/document/workItemFields';
import { readRoomAnswer } from '../../src/document/roomMessage';
import type { Rating } from '../../src/domain/rating';
import type { RoomView } from '../../src/domain/roomView';
import type { Vote } from '../../src/domain/workshop';
import { toRoomView } from '../../src/flows/workshop/room.view';
import type { WorkshopEvent } from '../../src/flows/workshop/workshop.events';
import { hostileText } from '../support/assessments';
import { assessmentOf } from '../support/walkQuestionnaire';
import { walkWorkshop } from '../support/walkWorkshop';

/** In every text that a person typed, but for the name and the description of an item. */
const secret = 'SECRET-c0ffee';
const person = (seat: number) => ({
  id: `${secret}-id-${String(seat)}`,
  name: `${secret} ${String(seat)}`,
  ballotId: null,
  isRemote: seat === 1,
});
const people = Array.from({ length: 4 }, (_, seat) => person(seat));

const secretItem = (order: number, name: string, description: string, isFlagged: boolean) =>
  newWorkItem({
    id: `i${String(order)}`,
    name,
    description,
    order,
    risk: isFlagged,
    handsOn: isFlagged ? false : null,
    group: secret,
    note: secret,
    accountable: secret,
    doesTheWork: secret,
    reviewer: secret,
    actsFirst: secret,
    mayDo: secret,
    callsNext: secret,
    redrawIf: secret,
    documentsHeldBy: secret,
    adminAccessHeldBy: secret,
    dataExportHeldBy: secret,
    partOf: secret,
    decisionReason: secret,
  });

const rating: fc.Arbitrary<Rating> = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constant('notSure' as const),
);
const votes: fc.Arbitrary<readonly Vote[]> = fc
  .array(fc.record({ context: rating, continuity: rating, capacity: rating, crossTeam: rating }), {
    minLength: 1,
    maxLength: people.length,
  })
  .map((cast) => cast.map((vote, seat) => ({ ...vote, voterId: person(seat).id })));

const event: fc.Arbitrary<WorkshopEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ type: 'phase.next' as const }) },
  { weight: 4, arbitrary: votes.map((cast) => ({ type: 'votes.cast' as const, votes: cast })) },
  fc.constantFrom<WorkshopEvent>(
    { type: 'phase.back' },
    { type: 'votes.revealed' },
    { type: 'outliers.asked' },
    { type: 'revote.asked' },
    { type: 'decision.asked' },
    { type: 'screen.blanked', on: true },
    { type: 'screen.blanked', on: false },
    { type: 'time.passed', seconds: 7 },
    { type: 'line.snapped', decision: 'keepInHouse', reason: secret, decidedBy: secret, dissent: [secret] },
    { type: 'line.snapped', decision: null, reason: '', decidedBy: '', dissent: [secret] },
    { type: 'item.parked', settlement: { kind: 'parked', owner: secret, until: '2026-12-01' } },
    { type: 'close.asked' },
    { type: 'item.reopened' },
  ),
);

/** Every view that the room is shown while all this happens. */
function shownDuring(names: readonly string[], events: readonly WorkshopEvent[], keepVoters: boolean) {
  const items = names.map((name, order) => secretItem(order, name, `About ${name}`, order === 1));
  const walk = walkWorkshop(assessmentOf(items));
  const views: RoomView[] = [];
  const given: WorkshopEvent[] = [
    { type: 'lobby.opened', id: 'abc123' },
    { type: 'lobby.changed', answers: { participants: people, deciderId: person(0).id, keepVoters } },
    { type: 'workshop.started', at: '2026-11-25T09:00:00.000Z' },
    ...events,
  ];
  for (const one of given) {
    walk.flow.send(one);
    views.push(toRoomView(walk.view()));
  }
  return views;
}

/** What the other side makes of something that is sent as a view. */
function read(view: unknown): RoomView | null {
  const answer = readRoomAnswer({ room: 'abc123', kind: 'showing', view });
  return answer?.kind === 'showing' ? answer.view : null;
}

const names = fc.array(hostileText, { minLength: 1, maxLength: 3 });

describe('What crosses to the room', () => {
  it('holds no name of a person and no note, whatever happens', () => {
    const scenes = new Set<string>();
    fc.assert(
      fc.property(names, fc.array(event, { maxLength: 30 }), fc.boolean(), (items, events, keepVoters) => {
        for (const view of shownDuring(items, events, keepVoters)) {
          scenes.add(view.scene === 'stage' ? view.phase : view.scene);
          expect(JSON.stringify(view)).not.toContain(secret);
        }
      }),
      { numRuns: 1000 },
    );
    expect([...scenes].sort()).toEqual([
      'blank',
      'closing',
      'deciding',
      'gathering',
      'hearing',
      'presenting',
      'revealed',
      'settled',
      'voting',
    ]);
  });

  it('says nothing of a vote before it is revealed: votes that differ look the same', () => {
    fc.assert(
      fc.property(votes, votes, (cast, other) => {
        const after = (given: readonly Vote[]) =>
          shownDuring(
            ['Patching'],
            [{ type: 'phase.next' }, { type: 'votes.cast', votes: given.slice(0, 1) }],
            false,
          ).at(-1);
        expect(after(cast)).toEqual(after(other));
        expect(after(cast)).toMatchObject({ phase: 'voting', votesIn: 1, voters: 4, item: { shown: null } });
      }),
    );
  });

  it('is all that the other side takes in', () => {
    fc.assert(
      fc.property(names, fc.array(event, { maxLength: 20 }), (items, events) => {
        for (const view of shownDuring(items, events, true)) expect(read(view)).toEqual(view);
      }),
      { numRuns: 200 },
    );
  });

  it('counts at the close what the room settled, and not what it gave up', () => {
    const events: WorkshopEvent[] = [
      { type: 'item.parked', settlement: { kind: 'dropped' } },
      { type: 'phase.next' },
      { type: 'item.parked', settlement: { kind: 'parked', owner: 'Ana', until: '2026-12-01' } },
      { type: 'close.asked' },
    ];
    const shown = shownDuring(['Backups', 'Patching', 'Phones'], events, false).at(-1);
    expect(shown).toEqual({ scene: 'closing', settled: 0, parked: 1, open: 1 });
  });

  it('is refused as a whole where a field came along that has no business there', () => {
    const view = shownDuring(['Patching'], [], false).at(-1);
    if (view?.scene !== 'stage') throw new Error('No item is on stage');
    expect(read(view)).toEqual(view);
    expect(read({ ...view, note: secret })).toBeNull();
    expect(read({ ...view, item: { ...view.item, accountable: secret } })).toBeNull();
    expect(read({ ...view, seats: people })).toBeNull();
  });
});
