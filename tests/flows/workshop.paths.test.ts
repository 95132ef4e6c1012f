import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { newWorkItem } from '../../src/document/workItemFields';
import { unassignedItems } from '../../src/domain/agenda';
import type { Assessment } from '../../src/domain/assessment';
import { phaseOf } from '../../src/domain/discussion';
import type { WorkItem } from '../../src/domain/workItem';
import {
  newWorkshop,
  type Round,
  type Settlement,
  type Vote,
  type Workshop,
} from '../../src/domain/workshop';
import type { WorkshopEvent } from '../../src/flows/workshop/workshop.events';
import { workshopMachine, type WorkshopSnapshot } from '../../src/flows/workshop/workshop.machine';
import { toWorkshopView } from '../../src/flows/workshop/workshop.view';
import { stagePhases } from '../../src/domain/workshopPace';
import { assessmentOf } from '../support/walkQuestionnaire';

const vote = (voterId: string, continuity: number): Vote => ({
  voterId,
  context: continuity,
  continuity,
  capacity: 6 - continuity,
  crossTeam: 2,
});
const apart = [vote('a', 1), vote('b', 5)];
const together = [vote('a', 5), vote('b', 5)];
const round = (votes: readonly Vote[], isRevealed: boolean): Round => ({ votes, isRevealed });
const snapped: Settlement = { kind: 'snapped', decidedBy: '', dissent: [] };
const unowned: Settlement = { kind: 'parked', owner: '', until: '' };

const gathering: Workshop = {
  ...newWorkshop('s1'),
  participants: [
    { id: 'a', name: 'Ana', isRemote: false, ballotId: null },
    { id: 'b', name: 'Ben', isRemote: true, ballotId: null },
  ],
  deciderId: 'a',
};
const running: Workshop = { ...gathering, startedAt: '2026-11-25T09:00:00.000Z' };
const closed: Workshop = { ...running, closedAt: '2026-11-25T10:30:00.000Z' };

function room(
  workshop: Workshop | null,
  rounds: readonly Round[] = [],
  settlement: Settlement | null = null,
  said: Partial<WorkItem> = {},
): Assessment {
  const discussion = { rounds, settlement, seconds: 0 };
  const other = { rounds: [], settlement: snapped, seconds: 0 };
  return assessmentOf(
    [
      newWorkItem({ id: 'i0', name: 'Patching', order: 0, discussion, ...said }),
      newWorkItem({ id: 'i1', name: 'Backups', order: 1, discussion: settlement === null ? null : other }),
    ],
    { workshop },
  );
}

// What a room can have done, from nothing to everything: the facts change under the machine in any state.
const facts: readonly Assessment[] = [
  room(null),
  room(gathering),
  room(running),
  room(running, [round(apart, false)]),
  room(running, [round(apart, true)]),
  room(running, [round(together, true)]),
  room(running, [round(apart, true), round(apart, false)]),
  room(running, [round(apart, true), round(apart, true)]),
  room(running, [round(apart, true)], snapped),
  room(running, [], unowned),
  room(running, [], null, { risk: true, handsOn: false }),
  room({ ...running, rule: 'agreement' }, [round(apart, true)]),
  room(closed, [round(apart, true)], snapped),
  assessmentOf([], { workshop: running }),
];

const events: readonly WorkshopEvent[] = [
  ...facts.map((assessment) => ({ type: 'assessment.changed', assessment }) as const),
  ...['i0', 'i1', 'gone'].map((itemId) => ({ type: 'item.opened', itemId }) as const),
  { type: 'phase.next' },
  { type: 'phase.back' },
  { type: 'votes.revealed' },
  { type: 'votes.cast', votes: apart },
  { type: 'outliers.asked' },
  { type: 'revote.asked' },
  { type: 'decision.asked' },
  { type: 'line.snapped', decision: null, reason: '', decidedBy: '', dissent: [] },
  { type: 'line.snapped', decision: 'keepInHouse', reason: 'Audit next week', decidedBy: 'Ana', dissent: [] },
  { type: 'item.parked', settlement: unowned },
  { type: 'item.reopened' },
  { type: 'close.asked' },
  { type: 'lobby.returned' },
  { type: 'lobby.opened', id: 's2' },
  { type: 'lobby.changed', answers: { minutes: 60 } },
  { type: 'workshop.started', at: '2026-11-25T09:00:00.000Z' },
  { type: 'workshop.closed', at: '2026-11-25T10:30:00.000Z' },
  { type: 'workshop.reopened' },
  { type: 'flag.toggled', flag: 'risk', on: true },
  { type: 'handsOn.answered', handsOn: true },
  { type: 'timer.toggled' },
  { type: 'screen.blanked', on: true },
  { type: 'screen.blanked', on: false },
];

const serializeState = ({ value, context }: WorkshopSnapshot): string =>
  JSON.stringify([
    value,
    facts.indexOf(context.assessment),
    context.itemId,
    context.speaker,
    context.isBlank,
    context.clock.isRunning,
  ]);

const paths = getShortestPaths(workshopMachine, { input: { assessment: facts[0]! }, events, serializeState });

describe('every state of a workshop that can be reached', () => {
  const views = paths.map(({ state }) => ({ state, view: toWorkshopView(state) }));

  it('is one of many, with every phase among them', () => {
    expect(paths.length).toBeGreaterThan(200);
    const seen = new Set(views.map(({ view }) => (view.kind === 'stage' ? view.phase : view.kind)));
    expect([...seen].sort()).toEqual([...stagePhases, 'lobby', 'closing', 'closed'].sort());
    expect(views.some(({ view }) => view.kind === 'stage' && view.round === 2)).toBe(true);
    expect(views.some(({ view }) => view.kind === 'stage' && view.speaker !== null)).toBe(true);
  });

  it('fits what the room has done', () => {
    for (const { state, view } of views) {
      const { assessment } = state.context;
      const { workshop } = assessment;
      if (view.kind === 'lobby') expect(workshop?.startedAt ?? null).toBeNull();
      if (view.kind === 'closed') expect(workshop?.closedAt).not.toBeNull();
      if (view.kind === 'closing') expect(view.canClose).toBe(unassignedItems(assessment.items).length === 0);
      if (view.kind !== 'stage') continue;
      expect([workshop?.startedAt, workshop?.closedAt]).toEqual([running.startedAt, null]);
      expect(assessment.items).toContain(view.item);
      const recorded = phaseOf(view.item);
      expect(view.phase === 'settled').toBe(recorded === 'settled');
      if (view.phase === 'revealed' || view.phase === 'hearing') expect(recorded).toBe('revealed');
      if (view.phase === 'deciding') expect(view.reveal !== null || !view.isVotedOn).toBe(true);
      if (view.phase === 'voting') expect(view.isVotedOn).toBe(true);
      expect(view.speaker !== null).toBe(view.phase === 'hearing');
      expect(view.position).toBeGreaterThan(0);
      expect(view.position).toBeLessThanOrEqual(view.total);
    }
  });

  it('shows nobody a vote before the reveal', () => {
    const hidden = views.filter(
      ({ view }) => view.kind === 'stage' && view.votesIn > 0 && view.reveal === null,
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { view } of views) {
      if (view.kind !== 'stage') continue;
      if (view.phase === 'presenting' || view.phase === 'voting') expect(view.reveal).toBeNull();
      const unseen = view.item.discussion?.rounds.filter(({ isRevealed }) => !isRevealed) ?? [];
      for (const { votes } of unseen) {
        expect(view.reveal?.votes).not.toBe(votes);
        expect(view.reveal?.firstVotes).not.toBe(votes);
      }
    }
  });

  it('lets everybody go back to any item, to the close and to the lobby', () => {
    const stuck = views.filter(
      ({ state, view }) =>
        view.kind === 'stage' &&
        !(state.can({ type: 'item.opened', itemId: 'i1' }) && state.can({ type: 'close.asked' })),
    );
    expect(stuck).toEqual([]);
  });

  it('keeps to the rule that was fixed before the vote', () => {
    for (const { state, view } of views) {
      if (view.kind !== 'stage' || view.rule !== 'agreement' || view.phase !== 'deciding') continue;
      expect(view.mayStand).toBe(false);
      expect(
        state.can({ type: 'line.snapped', decision: null, reason: '', decidedBy: '', dissent: [] }),
      ).toBe(false);
    }
    expect(
      views.some(
        ({ view }) => view.kind === 'stage' && view.rule === 'agreement' && view.phase === 'deciding',
      ),
    ).toBe(true);
  });
});
