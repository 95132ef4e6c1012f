import fc from 'fast-check';
import type { Assessment } from '../../src/domain/assessment';
import { criteria } from '../../src/domain/criterion';
import { readinessAnswers } from '../../src/domain/readiness';
import { retainedDuties, usualLeaks, type WorkItem } from '../../src/domain/workItem';
import {
  decisionRules,
  longestMinutes,
  mostParticipants,
  mostRounds,
  shortestMinutes,
  type Discussion,
  type Workshop,
} from '../../src/domain/workshop';
import { newAssessment } from '../../src/document/newAssessment';
import { newWorkItem } from '../../src/document/workItemFields';

/** A work item with that name and id, and nothing else said about it. */
export function item(name: string, said: Partial<WorkItem> = {}): WorkItem {
  return newWorkItem({ name, id: name, ...said });
}

/** An assessment that holds items with these names, in this order. */
export function assessmentOf(...names: readonly string[]): Assessment {
  return {
    ...newAssessment('Our IT', 'a'),
    items: names.map((name, order) => item(name, { order })),
  };
}

const nasty = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  "'",
  "''",
  "'=1",
  '"',
  '""',
  'a,b',
  'a;b',
  'a\tb',
  'a\nb',
  'a\r\nb',
  '\uFEFFx',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  '{}',
  '\u0000',
  '\u2028',
  '𝒳 é ﷽',
  '\u202Egnp',
  ' x ',
  '?',
];

/** Text that breaks careless readers and writers. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nasty),
  fc.tuple(fc.constantFrom(...nasty), fc.string()).map(([start, rest]) => `${start}${rest}`),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** A name as the store keeps names: not empty, nothing around it, at most 200 units. */
const hostileName: fc.Arbitrary<string> = hostileText
  .map((text) => text.trim().slice(0, 200).trim())
  .filter((name) => name !== '');

const rating = fc.option(
  fc.oneof(
    fc.constant('notSure' as const),
    fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2),
  ),
);

const person = hostileText.map((text) => text.slice(0, 200));
const amount = fc.double({ min: 0, max: 100_000, noNaN: true, noDefaultInfinity: true }).map(Math.abs);

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString());

const dayOrNone = fc.oneof(
  fc.constant(''),
  day.map((instant) => instant.slice(0, 10)),
);

const votes = fc.uniqueArray(
  fc.record({
    voterId: fc.uuid(),
    context: rating,
    continuity: rating,
    capacity: rating,
    crossTeam: rating,
  }),
  { maxLength: mostParticipants, selector: ({ voterId }) => voterId },
);

const discussion: fc.Arbitrary<Discussion> = fc.record({
  rounds: fc.array(fc.record({ votes, isRevealed: fc.boolean() }), { maxLength: mostRounds }),
  settlement: fc.option(
    fc.oneof(
      fc.record({
        kind: fc.constant('snapped' as const),
        decidedBy: person,
        dissent: fc.array(person, { maxLength: mostParticipants }),
      }),
      fc.record({ kind: fc.constant('parked' as const), owner: person, until: dayOrNone }),
      fc.constant({ kind: 'dropped' as const }),
    ),
  ),
  seconds: fc.nat(),
});

const workshop: fc.Arbitrary<Workshop> = fc.record({
  id: fc.uuid().map((uuid) => uuid.replaceAll('-', '')),
  participants: fc.uniqueArray(
    fc.record({ id: fc.uuid(), name: hostileName, isRemote: fc.boolean(), ballotId: fc.option(fc.nat()) }),
    {
      maxLength: mostParticipants,
      selector: ({ id }) => id,
    },
  ),
  deciderId: fc.option(fc.uuid()),
  rule: fc.constantFrom(...decisionRules),
  minutes: fc.integer({ min: shortestMinutes, max: longestMinutes }),
  keepVoters: fc.boolean(),
  startedAt: fc.option(day),
  closedAt: fc.option(day),
});

/** Any work item that can be saved. */
const anyWorkItem: fc.Arbitrary<WorkItem> = fc.record({
  id: fc.uuid(),
  name: hostileName,
  description: hostileText,
  group: hostileText,
  note: hostileText,
  kind: fc.constantFrom('ongoing', 'project'),
  doneBy: fc.constantFrom('inHouse', 'partner', 'shared', 'nobody', 'unknown'),
  context: rating,
  continuity: rating,
  capacity: rating,
  crossTeam: rating,
  risk: fc.boolean(),
  compliance: fc.boolean(),
  direction: fc.boolean(),
  handsOn: fc.option(fc.boolean()),
  timeCritical: fc.boolean(),
  hoursPerMonth: fc.option(amount),
  shortOf: fc.subarray(['hours', 'skills', 'nightsAndWeekends'] as const),
  accountable: person,
  accountableSide: fc.option(fc.constantFrom('inside', 'partner')),
  doesTheWork: person,
  reviewer: person,
  actsFirst: person,
  mayContain: fc.option(fc.boolean()),
  mayDo: hostileText,
  callsNext: person,
  nameIsMeant: fc.boolean(),
  redrawOn: dayOrNone,
  redrawIf: hostileText,
  documentsHeldBy: person,
  adminAccessHeldBy: person,
  dataExportHeldBy: person,
  retainedDuties: fc.uniqueArray(
    fc.record({
      duty: fc.constantFrom(...retainedDuties),
      owner: person,
      hours: fc.option(amount),
      dropped: fc.boolean(),
    }),
    { selector: ({ duty }) => duty },
  ),
  usualLeak: fc.option(fc.constantFrom(...usualLeaks, 'none' as const)),
  splitFrom: fc.option(fc.string({ maxLength: 20 })),
  partOf: person,
  decision: fc.option(
    fc.constantFrom('keepInHouse', 'ownInsideDeliverOutside', 'placeWithPartner', 'keepLight'),
  ),
  decisionReason: hostileText,
  discussion: fc.option(discussion),
  starterId: fc.option(fc.string({ maxLength: 20 })),
  order: fc.integer({ min: -1000, max: 1000 }),
});

const perCriterion = fc.record({
  context: amount,
  continuity: amount,
  capacity: amount,
  crossTeam: amount,
});

const anyLine = {
  weighting: fc.oneof(
    fc.constant({ method: 'equal' as const }),
    fc.shuffledSubarray([...criteria], { minLength: 4 }).map((rank) => ({ method: 'rank' as const, rank })),
    perCriterion.map((swing) => ({ method: 'swing' as const, swing })),
    perCriterion.map((direct) => ({ method: 'direct' as const, direct })),
  ),
  crossTeamRole: fc.constantFrom('outside', 'inside', 'off'),
  items: fc.uniqueArray(anyWorkItem, { maxLength: 6, selector: ({ id }) => id }),
};

const anyAnswer = fc.option(fc.constantFrom(...readinessAnswers));

/** Any assessment that can be saved. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc.record({
  id: fc.uuid(),
  title: hostileText.map((text) => text.slice(0, 200)),
  ...anyLine,
  leadership: anyAnswer,
  leadershipEvidence: hostileText,
  documentation: anyAnswer,
  documentationEvidence: hostileText,
  sharedTooling: anyAnswer,
  sharedToolingEvidence: hostileText,
  enforcedAccountability: anyAnswer,
  enforcedAccountabilityEvidence: hostileText,
  reviewShare: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
  teamHoursPerMonth: fc.option(amount),
  snapshots: fc.uniqueArray(fc.record({ id: fc.uuid(), name: hostileName, takenAt: day, ...anyLine }), {
    maxLength: 2,
    selector: ({ id }) => id,
  }),
  workshop: fc.option(workshop),
});
