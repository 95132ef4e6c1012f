import { toRoomItem, type RoomView } from '../../domain/roomView';
import { recordWorkshop } from '../../domain/workshopRecord';
import type { WorkshopView } from './workshop.view';

/** What the room's own window shows while the facilitator's shows `view`: its part of it, and no person's name. */
export function toRoomView(view: WorkshopView): RoomView {
  switch (view.kind) {
    case 'lobby':
      return { scene: 'gathering', items: view.items.length };
    case 'closing':
    case 'closed': {
      const { settled, parked, open } = recordWorkshop(view.items, view.weights);
      return { scene: 'closing', settled, parked, open };
    }
    case 'stage': {
      if (view.isBlank) return { scene: 'blank' };
      const { phase, item, weights, position, total, votesIn, round, secondsLeft, reveal, speaker } = view;
      return {
        scene: 'stage',
        phase,
        item: toRoomItem(item, weights, {
          mayBeSeen: reveal !== null || phase === 'settled',
          isAsked: view.isVotedOn,
        }),
        position,
        total,
        votesIn,
        voters: view.seats.length,
        round,
        secondsLeft,
        question: reveal?.question ?? null,
        speaks: speaker?.end ?? null,
      };
    }
  }
}
