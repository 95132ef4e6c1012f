import type { ReadinessAnswer } from './readiness';
import { reaches, staysWithin } from './threshold';

/** The ways of working that a portfolio can add up to, in the order in which the rules are tried. */
export const operatingModels = [
  'tooEarly',
  'inHouse',
  'inHouseLed',
  'answerFour',
  'fullyManaged',
  'coManaged',
  'withoutConditions',
] as const;

/**
 * The verdict on a portfolio: too early to call, in-house, in-house led with flexible execution, fully managed,
 * structured co-managed, co-managed work without the conditions; or four statements have to be answered first.
 */
export type OperatingModel = (typeof operatingModels)[number];

/** What the verdict follows from. Shares are 0 to 1. */
export interface ModelQuantities {
  /** The share of all work whose delivery nobody has settled. */
  readonly unresolved: number;
  /** The share of ongoing work that a partner delivers; 0 where there is none. */
  readonly opsOut: number;
  /** The share of project work that a partner delivers; 0 where there is none. */
  readonly projectOut: number;
  /** How much of all work is ongoing, 0 to 1. */
  readonly opsWeight: number;
  /** How much of all work is project work, 0 to 1. */
  readonly projectWeight: number;
  readonly leadership: ReadinessAnswer | null;
  /** 0 to 4; `null` while a statement is unanswered. */
  readonly readiness: number | null;
}

/** The share of all work that a partner delivers. */
export function shareThatLeaves(quantities: ModelQuantities): number {
  const { opsOut, projectOut, opsWeight, projectWeight } = quantities;
  return opsWeight * opsOut + projectWeight * projectOut;
}

/** The verdict by the ordered rules. */
export function verdictAt(quantities: ModelQuantities): OperatingModel {
  const { unresolved, opsOut, projectOut, leadership, readiness } = quantities;
  if (!staysWithin(unresolved, 0.3)) return 'tooEarly';
  if (!reaches(opsOut, 0.15) && !reaches(projectOut, 0.25)) return 'inHouse';
  if (!reaches(opsOut, 0.35) && leadership !== 'notYet') return 'inHouseLed';
  if (readiness === null) return 'answerFour';
  if (leadership === 'notYet' && reaches(shareThatLeaves(quantities), 0.6)) return 'fullyManaged';
  return reaches(readiness, 3.5) ? 'coManaged' : 'withoutConditions';
}
