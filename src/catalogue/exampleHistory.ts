import type { Assessment, PortfolioAnswers } from '../domain/assessment';
import type { Condition } from '../domain/readiness';
import type { ExampleItem, ExampleSentence } from './example';
import type { StarterId } from './starters';

/** What the example company says about itself, apart from the evidence. */
export const exampleAnswers = {
  leadership: 'inPlace',
  documentation: 'partly',
  sharedTooling: 'notYet',
  enforcedAccountability: 'inPlace',
  teamHoursPerMonth: 300,
} as const satisfies Partial<PortfolioAnswers>;

/** What it says for evidence. */
export const exampleEvidence: Readonly<Partial<Record<Condition, ExampleSentence>>> = {
  leadership: 'evidence.leadership',
  documentation: 'evidence.documentation',
  sharedTooling: 'evidence.sharedTooling',
};

/** The example as it was at one time: what was different then. */
export interface ExampleSnapshot {
  readonly id: string;
  readonly name: ExampleSentence;
  readonly takenAt: string;
  readonly weighting: Assessment['weighting'];
  /** What was said otherwise about some items. */
  readonly otherwise: Readonly<Partial<Record<StarterId, Partial<Pick<ExampleItem, 'ratings' | 'facts'>>>>>;
  /** Items that were not on the list yet. */
  readonly without: readonly StarterId[];
  /** Items that have gone since. */
  readonly besides: readonly ExampleItem[];
}

/** How the line was drawn before, the oldest first: every kind of change that takes an item across it. */
export const exampleSnapshots: readonly ExampleSnapshot[] = [
  {
    id: 'draft',
    name: 'snapshot.draft',
    takenAt: '2026-03-14T09:30:00.000Z',
    weighting: { method: 'rank', rank: ['context', 'continuity', 'capacity', 'crossTeam'] },
    otherwise: {},
    without: ['databases'],
    besides: [
      {
        starterId: 'rooms',
        ratings: [1, 1, 3, 2],
        facts: { doneBy: 'inHouse', hoursPerMonth: 5 },
        accountable: 'serviceDeskLead',
      },
    ],
  },
  {
    id: 'review',
    name: 'snapshot.review',
    takenAt: '2026-06-20T13:00:00.000Z',
    weighting: { method: 'equal' },
    otherwise: {
      'server-patch': { ratings: [2, 2, 1, 3] },
      website: { facts: { doneBy: 'inHouse', hoursPerMonth: 10 } },
      dashboards: { ratings: [4, 4, 4, 2] },
      roadmap: { facts: { doneBy: 'inHouse', hoursPerMonth: 10, handsOn: false, decision: 'keepInHouse' } },
    },
    without: [],
    besides: [],
  },
];
