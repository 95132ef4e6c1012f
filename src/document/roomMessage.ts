import * as v from 'valibot';
import { criteria } from '../domain/criterion';
import { placements } from '../domain/outcome';
import type { RoomView } from '../domain/roomView';
import type { ShownVotes } from '../domain/shownVotes';
import { mostParticipants } from '../domain/workshop';
import { stagePhases } from '../domain/workshopPace';
import { finite, text } from './savedValues';
import { longestName, longestText } from './workItemFields';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const criterion = v.picklist(criteria);
const answer = v.union([v.literal('notSure'), v.pipe(finite, v.minValue(1), v.maxValue(5))]);
const answers = v.pipe(v.array(answer), v.maxLength(mostParticipants));

const outcome = {
  placement: v.nullable(v.picklist(placements)),
  delivers: v.picklist(['inHouse', 'partner', 'undecided']),
};

const place = v.strictObject({
  ...outcome,
  lean: finite,
});

const shownVotes = v.strictObject({
  status: v.picklist(['agreed', 'mixed', 'split']),
  elsewhere: count,
  differsOn: v.nullable(criterion),
  turnsOn: v.nullable(criterion),
  questions: v.pipe(
    v.array(v.strictObject({ criterion, answers, firstAnswers: answers, median: v.nullable(answer) })),
    v.maxLength(criteria.length),
  ),
  own: v.pipe(v.array(place), v.maxLength(mostParticipants)),
  room: place,
}) satisfies v.GenericSchema<unknown, ShownVotes>;

/**
 * What may cross to the room's own window. Strict throughout: a field that is not named here does not arrive, so a
 * name or a note that slipped in on the other side stops the whole message.
 */
const roomViewSchema = v.variant('scene', [
  v.strictObject({ scene: v.literal('gathering'), items: count }),
  v.strictObject({ scene: v.literal('blank') }),
  v.strictObject({
    scene: v.literal('stage'),
    phase: v.picklist(stagePhases),
    item: v.strictObject({
      name: text(longestName),
      description: text(longestText),
      asked: v.pipe(v.array(criterion), v.maxLength(criteria.length)),
      shown: v.nullable(shownVotes),
      settlement: v.nullable(v.picklist(['snapped', 'parked', 'dropped'])),
      outcome: v.strictObject(outcome),
    }),
    position: count,
    total: count,
    votesIn: count,
    voters: count,
    round: count,
    secondsLeft: v.nullable(count),
    question: v.nullable(criterion),
    speaks: v.nullable(v.picklist(['lowest', 'highest'])),
  }),
  v.strictObject({ scene: v.literal('closing'), settled: count, parked: count, open: count }),
]) satisfies v.GenericSchema<unknown, RoomView>;

const asking = v.strictObject({ room: v.string(), kind: v.literal('asking') });
const answering = v.variant('kind', [
  v.strictObject({ room: v.string(), kind: v.literal('leaving') }),
  v.strictObject({ room: v.string(), kind: v.literal('showing'), view: roomViewSchema }),
]);

/** A room's window asks what it may show. */
export type RoomQuestion = v.InferOutput<typeof asking>;

/** The facilitator's window says what to show, or that it goes away. */
export type RoomAnswer =
  | { readonly room: string; readonly kind: 'leaving' }
  | { readonly room: string; readonly kind: 'showing'; readonly view: RoomView };

/** Reads a message of a room's window; `null` for anything else. */
export function readRoomQuestion(message: unknown): RoomQuestion | null {
  return v.is(asking, message) ? message : null;
}

/** Reads a message of a facilitator's window; `null` for anything else, also where a field is one too many. */
export function readRoomAnswer(message: unknown): RoomAnswer | null {
  const read = v.safeParse(answering, message);
  return read.success ? read.output : null;
}
