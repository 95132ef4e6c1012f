import { reopened, withReveal, withSettlement, withVotes } from '../../domain/discussion';
import { itemOf } from '../../domain/progress';
import { snappedFields, type Snap } from '../../domain/snap';
import type { WorkItem } from '../../domain/workItem';
import type { Settlement, Vote, Workshop } from '../../domain/workshop';
import { stageItem, workshopOf, type WorkshopContext } from './workshop.context';

/** What to say about one item. */
export interface ItemSaid {
  readonly id: string;
  readonly fields: Partial<Omit<WorkItem, 'id'>>;
}

/** What the machine asks `app` to write down, in one step that can be undone. */
export interface Recorded {
  /** Left out where nothing about the workshop as a whole changes. */
  readonly workshop?: Workshop;
  readonly changed?: readonly ItemSaid[];
}

function onStage(context: WorkshopContext, say: (item: WorkItem) => ItemSaid['fields']): Recorded {
  const item = stageItem(context);
  return item === undefined ? {} : { changed: [{ id: item.id, fields: say(item) }] };
}

/** Votes on the item on stage, as they are to be written down. */
export function recordedVotes(context: WorkshopContext, votes: readonly Vote[]): Recorded {
  return onStage(context, (item) => ({ discussion: withVotes(item, votes, context.clock.unrecorded) }));
}

/** Votes on many items and who cast them. */
export function recordedBallots(
  context: WorkshopContext,
  votes: readonly { readonly itemId: string; readonly votes: readonly Vote[] }[],
  participants: Workshop['participants'],
): Recorded {
  // Many ballots speak about one item, and each must find the others' votes in place.
  const byItem = new Map<string, readonly Vote[]>();
  for (const cast of votes) byItem.set(cast.itemId, [...(byItem.get(cast.itemId) ?? []), ...cast.votes]);
  return {
    workshop: { ...workshopOf(context), participants },
    changed: [...byItem].flatMap(([itemId, cast]) => {
      const item = itemOf(context.assessment.items, itemId);
      return item === undefined ? [] : [{ id: item.id, fields: { discussion: withVotes(item, cast, 0) } }];
    }),
  };
}

/** The votes that are in, from now on before everybody's eyes. */
export function recordedReveal(context: WorkshopContext): Recorded {
  return onStage(context, (item) => ({ discussion: withReveal(item, context.clock.unrecorded) }));
}

/** The item on stage, settled. */
export function recordedSnap(context: WorkshopContext, snap: Snap): Recorded {
  return onStage(context, (item) =>
    snappedFields(item, snap, workshopOf(context), context.clock.unrecorded, context.weights),
  );
}

/** An item that waits, or is given up. */
export function recordedPark(context: WorkshopContext, itemId: string, settlement: Settlement): Recorded {
  const item = itemOf(context.assessment.items, itemId);
  if (item === undefined) return {};
  const seconds = itemId === context.itemId ? context.clock.unrecorded : 0;
  return {
    changed: [
      { id: itemId, fields: { discussion: withSettlement(item, settlement, workshopOf(context), seconds) } },
    ],
  };
}

/** The item on stage, open again. */
export function recordedReopening(context: WorkshopContext): Recorded {
  return onStage(context, (item) => ({ discussion: reopened(item) }));
}

/** What the room's own answers settle. */
export const roomsAnswers: Snap = { decision: null, reason: '', decidedBy: '', dissent: [] };
