import * as v from 'valibot';
import {
  decisionRules,
  longestMinutes,
  mostParticipants,
  mostRounds,
  shortestMinutes,
  type Discussion,
  type Workshop,
} from '../domain/workshop';
import { id, instant, isWithoutRepeats, longestId, rating, text } from './savedValues';
import { isDate, longestPerson } from './workItemFields';

const person = text(longestPerson);

const participant = v.strictObject({
  id,
  name: v.pipe(person, v.minLength(1)),
  isRemote: v.boolean(),
  ballotId: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
});

const vote = v.strictObject({
  voterId: text(longestId),
  context: rating,
  continuity: rating,
  capacity: rating,
  crossTeam: rating,
});

const round = v.strictObject({
  votes: v.pipe(
    v.array(vote),
    v.maxLength(mostParticipants),
    v.check((votes) => isWithoutRepeats(votes.flatMap(({ voterId }) => (voterId === '' ? [] : voterId)))),
  ),
  isRevealed: v.boolean(),
});

const settlement = v.variant('kind', [
  v.strictObject({
    kind: v.literal('snapped'),
    decidedBy: person,
    dissent: v.pipe(v.array(person), v.maxLength(mostParticipants)),
  }),
  v.strictObject({
    kind: v.literal('parked'),
    owner: person,
    until: v.pipe(text(10), v.check(isDate)),
  }),
  v.strictObject({ kind: v.literal('dropped') }),
]);

/** What a workshop made of one item, as it is saved. */
export const discussionSchema = v.strictObject({
  rounds: v.pipe(v.array(round), v.maxLength(mostRounds)),
  settlement: v.nullable(settlement),
  seconds: v.pipe(v.number(), v.integer(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, Discussion>;

/** A workshop as it is saved. */
export const workshopSchema = v.strictObject({
  id: v.pipe(id, v.regex(/^[0-9a-zA-Z]+$/)),
  participants: v.pipe(
    v.array(participant),
    v.maxLength(mostParticipants),
    v.check((list) => isWithoutRepeats(list.map((participant) => participant.id))),
  ),
  deciderId: v.nullable(id),
  rule: v.picklist(decisionRules),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(shortestMinutes), v.maxValue(longestMinutes)),
  keepVoters: v.boolean(),
  startedAt: v.nullable(instant),
  closedAt: v.nullable(instant),
}) satisfies v.GenericSchema<unknown, Workshop>;
