import type { Rating } from '../domain/rating';
import type { WorkItem } from '../domain/workItem';
import type { StarterGroup, StarterId } from './starters';

/** The people of the example company, by role. The words are the messages `example.role.<role>`. */
export const exampleRoles = [
  'headOfIt',
  'financeController',
  'applicationsLead',
  'serviceDeskLead',
  'systemsEngineer',
  'partnerServiceLead',
  'serviceDeskTeam',
  'twoLeads',
] as const;

/** One role in the example company. */
export type ExampleRole = (typeof exampleRoles)[number];

/** The example's own sentences; the messages `example.<sentence>`. */
export type ExampleSentence =
  | 'title'
  | 'note.mfa'
  | 'note.restore'
  | 'note.network'
  | 'note.databases'
  | 'reason.website'
  | 'mayDo.incident'
  | 'redrawIf.network'
  | 'partOf.backups'
  | 'evidence.leadership'
  | 'evidence.documentation'
  | 'evidence.sharedTooling'
  | 'snapshot.draft'
  | 'snapshot.review';

/** Every text that the example is made of. */
export type ExampleMessageKey =
  | `starter.${StarterId}.${'name' | 'description'}`
  | `starterGroup.${StarterGroup}`
  | `example.role.${ExampleRole}`
  | `example.${ExampleSentence}`;

/** What cannot be translated about one item of the example. */
type ExampleFacts = Pick<WorkItem, 'doneBy' | 'hoursPerMonth'> &
  Partial<
    Pick<
      WorkItem,
      | 'risk'
      | 'compliance'
      | 'direction'
      | 'handsOn'
      | 'accountableSide'
      | 'shortOf'
      | 'decision'
      | 'mayContain'
      | 'redrawOn'
      | 'splitFrom'
    >
  >;

/** One item of the example, which is always one of the starter list. */
export interface ExampleItem {
  readonly starterId: StarterId;
  /** In the order of the criteria: context, continuity, capacity, cross-team. */
  readonly ratings: readonly [Rating, Rating, Rating, Rating];
  readonly facts: ExampleFacts;
  readonly accountable?: ExampleRole;
  readonly reviewer?: ExampleRole;
  readonly actsFirst?: ExampleRole;
  readonly callsNext?: ExampleRole;
  readonly documentsHeldBy?: ExampleRole;
  readonly adminAccessHeldBy?: ExampleRole;
  readonly note?: ExampleSentence;
  readonly decisionReason?: ExampleSentence;
  readonly mayDo?: ExampleSentence;
  readonly redrawIf?: ExampleSentence;
  readonly partOf?: ExampleSentence;
  /** Who approves changes instead of the reviewer, and the hours a month that it takes. */
  readonly approvesChanges?: { readonly owner: ExampleRole; readonly hours: number };
}

/** A decision that stays inside and has no work besides. */
const decision = { handsOn: false } as const;

/** A decision that stays inside, with work that somebody has to do. */
const decisionAndWork = { handsOn: true } as const;

/**
 * A food company with 240 people and six in IT, in list order. It shows every placement, a likely one, answers that
 * are not known, a decision against the answers, every gap, all that tends to go wrong, and an item that was split.
 */
export const exampleItems: readonly ExampleItem[] = [
  {
    starterId: 'desk',
    ratings: [4, 3, 2, 3],
    facts: { decision: 'keepInHouse', doneBy: 'inHouse', hoursPerMonth: 110 },
    accountable: 'serviceDeskLead',
  },
  {
    starterId: 'unlock',
    ratings: [2, 1, 1, 2],
    facts: { doneBy: 'inHouse', hoursPerMonth: 6 },
    accountable: 'serviceDeskTeam',
  },
  {
    starterId: 'jml',
    ratings: [4, 3, 3, 3],
    facts: {
      decision: 'keepInHouse',
      ...decisionAndWork,
      doneBy: 'shared',
      hoursPerMonth: 18,
      risk: true,
      compliance: true,
    },
    accountable: 'serviceDeskLead',
  },
  {
    starterId: 'device-patch',
    ratings: [2, 1, 4, 'notSure'],
    facts: { doneBy: 'inHouse', hoursPerMonth: 22, shortOf: ['hours'], accountableSide: 'partner' },
    accountable: 'partnerServiceLead',
    reviewer: 'systemsEngineer',
  },
  {
    starterId: 'alerts',
    ratings: [3, 2, 5, 4],
    facts: {
      ...decisionAndWork,
      doneBy: 'shared',
      hoursPerMonth: 40,
      risk: true,
      accountableSide: 'partner',
      shortOf: ['skills', 'nightsAndWeekends'],
    },
    accountable: 'partnerServiceLead',
  },
  {
    starterId: 'incident',
    ratings: [5, 4, 4, 4],
    facts: {
      decision: 'placeWithPartner',
      ...decisionAndWork,
      doneBy: 'inHouse',
      hoursPerMonth: 6,
      risk: true,
      direction: true,
      shortOf: ['skills'],
      mayContain: true,
    },
    accountable: 'headOfIt',
    actsFirst: 'systemsEngineer',
    callsNext: 'headOfIt',
    mayDo: 'mayDo.incident',
  },
  {
    starterId: 'risk-exc',
    ratings: [5, 5, 2, 2],
    facts: {
      decision: 'keepInHouse',
      ...decision,
      doneBy: 'inHouse',
      hoursPerMonth: 4,
      risk: true,
      direction: true,
    },
    accountable: 'headOfIt',
  },
  {
    starterId: 'server-patch',
    ratings: [2, 2, 4, 3],
    facts: { doneBy: 'inHouse', hoursPerMonth: 18, shortOf: ['hours'], accountableSide: 'partner' },
    accountable: 'partnerServiceLead',
    reviewer: 'systemsEngineer',
    documentsHeldBy: 'systemsEngineer',
    adminAccessHeldBy: 'headOfIt',
    approvesChanges: { owner: 'headOfIt', hours: 1 },
  },
  {
    starterId: 'backup',
    ratings: [3, 3, 4, 'notSure'],
    facts: { doneBy: 'inHouse', hoursPerMonth: 12, shortOf: ['hours'], splitFrom: 'backup' },
    partOf: 'partOf.backups',
  },
  {
    starterId: 'restore',
    ratings: [3, 2, 4, 3],
    facts: {
      ...decisionAndWork,
      doneBy: 'nobody',
      hoursPerMonth: 8,
      risk: true,
      shortOf: ['hours'],
      splitFrom: 'backup',
    },
    note: 'note.restore',
    partOf: 'partOf.backups',
  },
  {
    starterId: 'network',
    ratings: [3, 3, 3, 3],
    facts: { doneBy: 'shared', hoursPerMonth: 24, mayContain: false },
    accountable: 'headOfIt',
    actsFirst: 'systemsEngineer',
    note: 'note.network',
    redrawIf: 'redrawIf.network',
  },
  {
    starterId: 'ooh',
    ratings: [2, 1, 5, 2],
    facts: {
      decision: 'placeWithPartner',
      doneBy: 'partner',
      hoursPerMonth: 40,
      shortOf: ['nightsAndWeekends'],
      accountableSide: 'partner',
    },
    accountable: 'partnerServiceLead',
    actsFirst: 'partnerServiceLead',
  },
  {
    starterId: 'erp',
    ratings: [5, 5, 3, 3],
    facts: {
      decision: 'keepInHouse',
      ...decisionAndWork,
      doneBy: 'partner',
      hoursPerMonth: 30,
      compliance: true,
    },
    accountable: 'financeController',
  },
  {
    starterId: 'lob',
    ratings: [4, 4, 2, 2],
    facts: { decision: 'keepInHouse', doneBy: 'partner', hoursPerMonth: 36 },
    accountable: 'applicationsLead',
  },
  {
    starterId: 'change',
    ratings: [4, 4, 3, 3],
    facts: {
      decision: 'keepInHouse',
      ...decision,
      doneBy: 'inHouse',
      hoursPerMonth: 6,
      risk: true,
      direction: true,
    },
    accountable: 'headOfIt',
  },
  {
    starterId: 'integrations',
    ratings: [4, 4, 5, 5],
    facts: {
      decision: 'ownInsideDeliverOutside',
      doneBy: 'inHouse',
      hoursPerMonth: 26,
      shortOf: ['hours', 'skills'],
    },
    accountable: 'applicationsLead',
  },
  {
    starterId: 'website',
    ratings: [3, 1, 3, 4],
    facts: { doneBy: 'inHouse', hoursPerMonth: 10, decision: 'keepInHouse', redrawOn: '2026-10-01' },
    decisionReason: 'reason.website',
  },
  {
    starterId: 'suite',
    ratings: [2, 2, 1, 2],
    facts: { decision: 'keepInHouse', doneBy: 'partner', hoursPerMonth: 14 },
    accountable: 'systemsEngineer',
  },
  {
    starterId: 'dashboards',
    ratings: [4, 4, 4, 4],
    facts: { doneBy: 'inHouse', hoursPerMonth: 20, shortOf: ['hours'] },
    accountable: 'twoLeads',
  },
  {
    starterId: 'databases',
    ratings: [3, 'notSure', 'notSure', 3],
    facts: { doneBy: 'unknown', hoursPerMonth: 12 },
    note: 'note.databases',
  },
  {
    starterId: 'migration',
    ratings: [4, 3, 5, 5],
    facts: {
      decision: 'ownInsideDeliverOutside',
      doneBy: 'inHouse',
      hoursPerMonth: 45,
      shortOf: ['hours', 'skills'],
    },
    accountable: 'headOfIt',
  },
  {
    starterId: 'mfa',
    ratings: [2, 2, 5, 4],
    facts: { ...decisionAndWork, doneBy: 'inHouse', hoursPerMonth: 16, risk: true, shortOf: ['hours'] },
    accountable: 'headOfIt',
    note: 'note.mfa',
  },
  {
    starterId: 'legacy',
    ratings: [4, 4, 4, 5],
    facts: { doneBy: 'inHouse', hoursPerMonth: 14, shortOf: ['hours'] },
    accountable: 'headOfIt',
  },
  {
    starterId: 'roadmap',
    ratings: [5, 5, 3, 3],
    facts: { decision: 'keepInHouse', ...decision, doneBy: 'inHouse', hoursPerMonth: 10, direction: true },
    accountable: 'headOfIt',
  },
  {
    starterId: 'escalation',
    ratings: [4, 4, 3, 3],
    facts: { doneBy: 'inHouse', hoursPerMonth: 3 },
  },
];
