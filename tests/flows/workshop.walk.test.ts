import { describe, expect, it } from 'vitest';
import { newWorkItem } from '../../src/document/workItemFields';
import type { Vote } from '../../src/domain/workshop';
import type { WorkshopEvent } from '../../src/flows/workshop/workshop.events';
import { assessmentOf } from '../support/walkQuestionnaire';
import { walkWorkshop, type WorkshopWalk } from '../support/walkWorkshop';

const people = ['Ana', 'Ben', 'Chloé', 'Dev', 'Eve', 'Finn'].map((name, seat) => ({
  id: `p${String(seat)}`,
  name,
  isRemote: name === 'Dev',
  ballotId: null,
}));

const items = ['Patching', 'Backups', 'Service desk'].map((name, order) =>
  newWorkItem({ id: `i${String(order)}`, name, order }),
);

function votes(...digits: readonly string[]): Vote[] {
  return digits.map((four, seat) => {
    const [context = 0, continuity = 0, capacity = 0, crossTeam = 0] = Array.from(four, Number);
    const answer = (digit: number) => (digit === 0 ? ('notSure' as const) : digit);
    return {
      voterId: `p${String(seat)}`,
      context: answer(context),
      continuity: answer(continuity),
      capacity: answer(capacity),
      crossTeam: answer(crossTeam),
    };
  });
}

const agreeing = votes('2252', '2152', '2252', '1242', '2352', '2252');
const opposed = votes('5511', '5511', '1155', '1155', '5555', '3333');
const calmer = votes('5512', '4511', '4411', '4512', '5511', '3333');

function begun(keepVoters = false): WorkshopWalk {
  const walk = walkWorkshop(assessmentOf(items));
  walk.flow.send({ type: 'lobby.opened', id: 'abc123' });
  walk.flow.send({ type: 'lobby.changed', answers: { participants: people, deciderId: 'p0', keepVoters } });
  walk.flow.send({ type: 'workshop.started', at: '2026-11-25T09:00:00.000Z' });
  return walk;
}

const next: WorkshopEvent = { type: 'phase.next' };

describe('A workshop', () => {
  it('cannot start before two people are there', () => {
    const walk = walkWorkshop(assessmentOf(items));
    walk.flow.send({ type: 'lobby.opened', id: 'abc123' });
    walk.flow.send({ type: 'lobby.changed', answers: { participants: people.slice(0, 1) } });
    expect(walk.view()).toMatchObject({ kind: 'lobby', canStart: false });
    walk.flow.send({ type: 'lobby.changed', answers: { participants: people } });
    expect(walk.view()).toMatchObject({ kind: 'lobby', canStart: true });
  });

  it('settles what is agreed with four presses of Space, and writes the middle answers', () => {
    const { flow, stage, store } = begun();
    expect(stage()).toMatchObject({ phase: 'presenting', position: 1, total: 3, secondsLeft: 15 });
    flow.send(next);
    flow.send({ type: 'votes.cast', votes: agreeing });
    expect(stage()).toMatchObject({ phase: 'voting', votesIn: 6, reveal: null });
    flow.send(next);
    expect(stage()).toMatchObject({ phase: 'revealed', reveal: { isAgreed: true } });
    flow.send(next);
    expect(stage()).toMatchObject({ phase: 'settled', position: 1, next: { name: 'Backups' } });
    expect(store.getSnapshot().context.assessment.items[0]).toMatchObject({
      context: 2,
      continuity: 2,
      capacity: 5,
      crossTeam: 2,
      decision: 'placeWithPartner',
    });
    flow.send(next);
    expect(stage()).toMatchObject({ phase: 'presenting', position: 2, item: { name: 'Backups' } });
  });

  it('hears the outliers, those who are not in the room first, and votes once more but never twice', () => {
    const { flow, stage } = begun();
    flow.send(next);
    flow.send({ type: 'votes.cast', votes: opposed });
    flow.send(next);
    expect(stage().reveal).toMatchObject({ isAgreed: false, agreement: { status: 'split' } });
    flow.send(next);
    expect(stage()).toMatchObject({
      phase: 'hearing',
      secondsLeft: 60,
      speaker: { participant: { name: 'Dev' } },
    });
    flow.send({ type: 'time.passed', seconds: 61 });
    expect(stage().secondsLeft).toBe(0);
    flow.send(next);
    expect(stage()).toMatchObject({ secondsLeft: 60, speaker: { participant: { name: 'Ana' } } });
    flow.send(next);
    expect(stage()).toMatchObject({ phase: 'voting', round: 2, votesIn: 0, reveal: null });
    flow.send({ type: 'votes.cast', votes: calmer });
    flow.send({ type: 'votes.revealed' });
    expect(stage()).toMatchObject({ phase: 'revealed', round: 2, mayVoteAgain: false });
    expect(stage().reveal?.firstVotes).toHaveLength(6);
    flow.send({ type: 'revote.asked' });
    expect(stage().phase).toBe('revealed');
  });

  it('lets the decider decide otherwise with a reason, and keeps the dissent', () => {
    const { flow, stage, store } = begun();
    flow.send(next);
    flow.send({ type: 'votes.cast', votes: opposed });
    flow.send(next);
    flow.send({ type: 'decision.asked' });
    const snap = {
      type: 'line.snapped',
      decision: 'keepInHouse',
      decidedBy: 'Ana',
      dissent: ['Chloé'],
    } as const;
    flow.send({ ...snap, reason: ' ' });
    expect(stage().phase).toBe('deciding');
    flow.send({ ...snap, reason: 'We cannot brief anybody before spring' });
    expect(stage().phase).toBe('settled');
    expect(store.getSnapshot().context.assessment.items[0]).toMatchObject({
      decision: 'keepInHouse',
      decisionReason: 'We cannot brief anybody before spring',
      discussion: { settlement: { kind: 'snapped', decidedBy: 'Ana', dissent: ['Chloé'] } },
    });
  });

  it.each([
    [false, ['', '', '', '', '', '']],
    [true, ['p0', 'p1', 'p2', 'p3', 'p4', 'p5']],
  ])('keeps who voted how only where the lobby said so (%s)', (keepVoters, voters) => {
    const { flow, store } = begun(keepVoters);
    flow.send(next);
    flow.send({ type: 'votes.cast', votes: agreeing });
    flow.send(next);
    flow.send(next);
    const { discussion } = store.getSnapshot().context.assessment.items[0]!;
    expect(discussion?.rounds[0]?.votes.map(({ voterId }) => voterId)).toEqual(voters);
  });

  it('sums the seconds that an item took', () => {
    const { flow, store } = begun();
    flow.send({ type: 'time.passed', seconds: 12 });
    flow.send(next);
    flow.send({ type: 'time.passed', seconds: 30 });
    flow.send({ type: 'votes.cast', votes: agreeing });
    flow.send({ type: 'time.passed', seconds: 5 });
    flow.send(next);
    flow.send({ type: 'timer.toggled' });
    flow.send({ type: 'time.passed', seconds: 20 });
    flow.send(next);
    expect(store.getSnapshot().context.assessment.items[0]?.discussion?.seconds).toBe(67);
  });

  it('does not put a flagged item without hands-on work to the vote', () => {
    const { flow, stage } = begun();
    flow.send({ type: 'flag.toggled', flag: 'risk', on: true });
    flow.send({ type: 'handsOn.answered', handsOn: false });
    flow.send(next);
    expect(stage()).toMatchObject({ phase: 'deciding', isVotedOn: false, mayStand: true });
    flow.send({ type: 'line.snapped', decision: null, reason: '', decidedBy: '', dissent: [] });
    expect(stage().phase).toBe('settled');
  });

  it('takes ballots for many items before any is presented, and talks first about what divides', () => {
    const { flow, stage } = begun();
    flow.send({
      type: 'ballots.taken',
      participants: people,
      votes: [
        { itemId: 'i0', votes: agreeing },
        // As ballots come: one voter after the other.
        ...opposed.map((vote) => ({ itemId: 'i1', votes: [vote] })),
        { itemId: 'gone', votes: opposed },
      ],
    });
    flow.send({ type: 'item.parked', settlement: { kind: 'parked', owner: 'Ana', until: '2026-12-04' } });
    expect(stage()).toMatchObject({ phase: 'settled', next: { name: 'Backups' } });
    flow.send(next);
    expect(stage()).toMatchObject({ phase: 'presenting', votesIn: 6, reveal: null });
    flow.send(next);
    flow.send(next);
    expect(stage().reveal?.votes).toHaveLength(6);
  });

  it('goes back when what it did is undone', () => {
    const { flow, stage, store } = begun();
    flow.send(next);
    flow.send({ type: 'votes.cast', votes: agreeing });
    flow.send(next);
    flow.send(next);
    store.trigger.undo();
    expect(stage().phase).toBe('revealed');
    expect(stage().item.context).toBeNull();
    store.trigger.undo();
    expect(stage()).toMatchObject({ phase: 'voting', votesIn: 6 });
    store.trigger.redo();
    store.trigger.redo();
    expect(stage().phase).toBe('settled');
  });

  it('closes only once everything parked has an owner and a date, or is given up', () => {
    const { flow, view } = begun();
    for (const itemId of ['i0', 'i1', 'i2']) {
      flow.send({ type: 'item.opened', itemId });
      flow.send({ type: 'item.parked', settlement: { kind: 'parked', owner: '', until: '' } });
    }
    flow.send(next);
    expect(view()).toMatchObject({ kind: 'closing', openCount: 0, canClose: false });
    const at = '2026-11-25T10:30:00.000Z';
    flow.send({ type: 'workshop.closed', at });
    expect(view().kind).toBe('closing');
    flow.send({ type: 'item.parked', itemId: 'i0', settlement: { kind: 'dropped' } });
    for (const itemId of ['i1', 'i2'])
      flow.send({
        type: 'item.parked',
        itemId,
        settlement: { kind: 'parked', owner: 'Ben', until: '2026-12-04' },
      });
    flow.send({ type: 'workshop.closed', at });
    expect(view()).toMatchObject({ kind: 'closed', workshop: { closedAt: at } });
  });

  it('resumes from its file wherever it is interrupted', () => {
    const script: readonly WorkshopEvent[] = [
      next,
      { type: 'votes.cast', votes: opposed },
      { type: 'votes.revealed' },
      next,
      next,
      next,
      { type: 'votes.cast', votes: calmer },
      { type: 'votes.revealed' },
      { type: 'decision.asked' },
      { type: 'line.snapped', decision: null, reason: '', decidedBy: '', dissent: [] },
      next,
    ];
    // After a restart nobody has spoken yet and nobody is deciding; votes, reveals and lines stay.
    const resumesAs = { hearing: 'revealed', deciding: 'revealed' } as Record<string, string>;
    for (let stop = 1; stop <= script.length; stop += 1) {
      const walk = begun(true);
      for (const event of script.slice(0, stop)) walk.flow.send(event);
      const before = walk.stage();
      const again = walk.resumed();
      const after = again.stage();
      if (before.phase === 'settled') {
        expect(after).toMatchObject({ phase: 'presenting', item: before.next });
        continue;
      }
      const emptyVote = before.phase === 'voting' && before.votesIn === 0;
      if (emptyVote) expect(['presenting', 'revealed']).toContain(after.phase);
      else expect(after.phase).toBe(resumesAs[before.phase] ?? before.phase);
      expect(after.item).toEqual(before.item);
      if (after.phase === before.phase)
        expect({ votesIn: after.votesIn, round: after.round }).toEqual({
          votesIn: before.votesIn,
          round: before.round,
        });
    }
  });
});
