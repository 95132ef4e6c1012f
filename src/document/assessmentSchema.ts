import * as v from 'valibot';
import type { Assessment, Snapshot } from '../domain/assessment';
import { criteria } from '../domain/criterion';
import { retainedDuties, usualLeaks, type WorkItem } from '../domain/workItem';
import { usualReviewShare } from '../domain/retainedDuty';
import type { AssessmentFields } from './assessmentFields';
import { documentFormat, documentVersion } from './documentVersion';
import { readinessAnswers } from '../domain/readiness';
import { finite, id, instant, isWithoutRepeats, longestId, rating, text } from './savedValues';
import { isDate, longestName, longestPerson, longestText, textFields } from './workItemFields';
import { discussionSchema, workshopSchema } from './workshopSchema';

/** The most work items that one assessment holds. */
export const mostItems = 20_000;

/** The most snapshots that a saved assessment holds. */
const mostSavedSnapshots = 1000;

const zeroOrMore = v.pipe(finite, v.minValue(0));
const criterion = v.picklist(criteria);

const perCriterion = v.strictObject({
  context: zeroOrMore,
  continuity: zeroOrMore,
  capacity: zeroOrMore,
  crossTeam: zeroOrMore,
});

const weighting = v.variant('method', [
  v.strictObject({ method: v.literal('equal') }),
  v.strictObject({
    method: v.literal('rank'),
    rank: v.pipe(
      v.array(criterion),
      v.minLength(1),
      v.maxLength(4),
      v.check((list) => isWithoutRepeats(list)),
    ),
  }),
  v.strictObject({ method: v.literal('swing'), swing: perCriterion }),
  v.strictObject({ method: v.literal('direct'), direct: perCriterion }),
]);

const duties = v.pipe(
  v.array(
    v.strictObject({
      duty: v.picklist(retainedDuties),
      owner: text(longestPerson),
      hours: v.nullable(zeroOrMore),
      dropped: v.boolean(),
    }),
  ),
  v.maxLength(retainedDuties.length),
  v.check((edits) => isWithoutRepeats(edits.map(({ duty }) => duty))),
);

/** One work item as it is saved: nothing missing, nothing more, within its limits. Gives a fresh object. */
export const workItemSchema = v.strictObject({
  id,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(longestName)),
  description: text(textFields.description),
  group: text(textFields.group),
  note: text(textFields.note),
  kind: v.picklist(['ongoing', 'project']),
  doneBy: v.picklist(['inHouse', 'partner', 'shared', 'nobody', 'unknown']),
  context: rating,
  continuity: rating,
  capacity: rating,
  crossTeam: rating,
  risk: v.boolean(),
  compliance: v.boolean(),
  direction: v.boolean(),
  handsOn: v.nullable(v.boolean()),
  timeCritical: v.boolean(),
  hoursPerMonth: v.nullable(zeroOrMore),
  shortOf: v.pipe(
    v.array(v.picklist(['hours', 'skills', 'nightsAndWeekends'])),
    v.maxLength(3),
    v.check((list) => isWithoutRepeats(list)),
  ),
  accountable: text(textFields.accountable),
  accountableSide: v.nullable(v.picklist(['inside', 'partner'])),
  doesTheWork: text(textFields.doesTheWork),
  reviewer: text(textFields.reviewer),
  actsFirst: text(textFields.actsFirst),
  mayContain: v.optional(v.nullable(v.boolean()), null),
  mayDo: v.optional(text(textFields.mayDo), ''),
  callsNext: v.optional(text(textFields.callsNext), ''),
  nameIsMeant: v.optional(v.boolean(), false),
  redrawOn: v.optional(v.pipe(text(10), v.check(isDate)), ''),
  redrawIf: v.optional(text(textFields.redrawIf), ''),
  documentsHeldBy: v.optional(text(textFields.documentsHeldBy), ''),
  adminAccessHeldBy: v.optional(text(textFields.adminAccessHeldBy), ''),
  dataExportHeldBy: v.optional(text(textFields.dataExportHeldBy), ''),
  retainedDuties: v.optional(duties, []),
  usualLeak: v.optional(v.nullable(v.picklist([...usualLeaks, 'none'])), null),
  splitFrom: v.optional(v.nullable(text(longestId)), null),
  partOf: v.optional(text(textFields.partOf), ''),
  decision: v.nullable(
    v.picklist(['keepInHouse', 'ownInsideDeliverOutside', 'placeWithPartner', 'keepLight']),
  ),
  decisionReason: text(textFields.decisionReason),
  discussion: v.optional(v.nullable(discussionSchema), null),
  starterId: v.nullable(text(longestId)),
  order: finite,
}) satisfies v.GenericSchema<unknown, WorkItem>;

const items = v.pipe(
  v.array(workItemSchema),
  v.maxLength(mostItems),
  v.check((list) => isWithoutRepeats(list.map((item) => item.id))),
);

const crossTeamRole = v.picklist(['outside', 'inside', 'off']);

/** The line as it was drawn at one time, as it is saved. */
export const snapshotSchema = v.strictObject({
  id,
  name: v.pipe(text(longestName), v.minLength(1)),
  takenAt: instant,
  weighting,
  crossTeamRole,
  items,
}) satisfies v.GenericSchema<unknown, Snapshot>;

const readiness = v.optional(v.nullable(v.picklist(readinessAnswers)), null);
const evidence = v.optional(text(longestText), '');

/** What is said about an assessment as a whole, as it is saved. Later fields may be missing in what was saved before. */
export const assessmentFieldsSchema = v.strictObject({
  title: text(longestName),
  weighting,
  crossTeamRole,
  leadership: readiness,
  leadershipEvidence: evidence,
  documentation: readiness,
  documentationEvidence: evidence,
  sharedTooling: readiness,
  sharedToolingEvidence: evidence,
  enforcedAccountability: readiness,
  enforcedAccountabilityEvidence: evidence,
  reviewShare: v.optional(v.pipe(zeroOrMore, v.maxValue(1)), usualReviewShare),
  teamHoursPerMonth: v.optional(v.nullable(zeroOrMore), null),
  workshop: v.optional(v.nullable(workshopSchema), null),
}) satisfies v.GenericSchema<unknown, AssessmentFields>;

/** One assessment as it is saved. */
export const assessmentSchema = v.strictObject({
  id,
  ...assessmentFieldsSchema.entries,
  snapshots: v.optional(
    v.pipe(
      v.array(snapshotSchema),
      v.maxLength(mostSavedSnapshots),
      v.check((list) => isWithoutRepeats(list.map((snapshot) => snapshot.id))),
    ),
    [],
  ),
  items,
}) satisfies v.GenericSchema<unknown, Assessment>;

/** The assessment file of this version as a whole; published as JSON Schema. */
export const documentSchema = v.strictObject({
  format: v.literal(documentFormat),
  version: v.literal(documentVersion),
  assessment: assessmentSchema,
});
