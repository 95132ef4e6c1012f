import type { Assessment } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';

/** Where saved fields may go: this browser's storage, a file, a link, the page that embeds the product. */
export const destinations = ['browser', 'file', 'link', 'host'] as const;

/** One place where saved fields may go. */
export type Destination = (typeof destinations)[number];

/** `chosen`: only where the person sends it, having seen what is sent. */
export type Disclosed = 'always' | 'chosen' | 'never';

/** Where one field may go. */
export type Disclosure = Readonly<Record<Destination, Disclosed>>;

const answer: Disclosure = { browser: 'always', file: 'always', link: 'always', host: 'never' };
/** Names of work. */
export const naming: Disclosure = { browser: 'always', file: 'always', link: 'chosen', host: 'chosen' };
/** Other names: of the list, of groups, of what a row was split from. */
export const title: Disclosure = { browser: 'always', file: 'always', link: 'chosen', host: 'never' };
/** What people wrote. */
export const words: Disclosure = { browser: 'always', file: 'always', link: 'chosen', host: 'never' };
/** Who people are. */
export const person: Disclosure = { browser: 'always', file: 'always', link: 'chosen', host: 'never' };
/** The line as it was drawn before. */
export const versions: Disclosure = { browser: 'always', file: 'always', link: 'chosen', host: 'never' };

/** Where each field of a work item may go. A field that is missing here does not compile. */
export const workItemDisclosure: Readonly<Record<keyof WorkItem, Disclosure>> = {
  id: answer,
  name: naming,
  description: words,
  group: title,
  note: words,
  kind: answer,
  doneBy: answer,
  context: answer,
  continuity: answer,
  capacity: answer,
  crossTeam: answer,
  risk: answer,
  compliance: answer,
  direction: answer,
  handsOn: answer,
  timeCritical: answer,
  hoursPerMonth: answer,
  shortOf: answer,
  accountable: person,
  accountableSide: answer,
  doesTheWork: person,
  reviewer: person,
  actsFirst: person,
  mayContain: answer,
  mayDo: words,
  callsNext: person,
  nameIsMeant: answer,
  redrawOn: answer,
  redrawIf: words,
  documentsHeldBy: person,
  adminAccessHeldBy: person,
  dataExportHeldBy: person,
  retainedDuties: person,
  usualLeak: answer,
  splitFrom: answer,
  partOf: title,
  decision: answer,
  decisionReason: words,
  discussion: person,
  starterId: answer,
  order: answer,
};

/** Where each field of an assessment may go. A field that is missing here does not compile. */
export const assessmentDisclosure: Readonly<Record<keyof Assessment, Disclosure>> = {
  id: answer,
  title,
  weighting: answer,
  crossTeamRole: answer,
  leadership: answer,
  leadershipEvidence: words,
  documentation: answer,
  documentationEvidence: words,
  sharedTooling: answer,
  sharedToolingEvidence: words,
  enforcedAccountability: answer,
  enforcedAccountabilityEvidence: words,
  reviewShare: answer,
  teamHoursPerMonth: answer,
  workshop: person,
  snapshots: versions,
  items: answer,
};

/** The fields that may go there, in saved order; those a person must choose to send only where `chosen` is set. */
export function disclosedFields(
  disclosure: Readonly<Record<string, Disclosure>>,
  destination: Destination,
  chosen: boolean,
): readonly string[] {
  return Object.entries(disclosure)
    .filter(([, to]) => to[destination] === 'always' || (chosen && to[destination] === 'chosen'))
    .map(([field]) => field);
}
