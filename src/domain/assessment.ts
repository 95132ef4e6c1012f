import type { Condition, ReadinessAnswers } from './readiness';
import type { CrossTeamRole, Weighting } from './weights';
import type { WorkItem } from './workItem';
import type { Workshop } from './workshop';

/** Everything that placements follow from. */
export interface DrawnLine {
  readonly weighting: Weighting;
  readonly crossTeamRole: CrossTeamRole;
  /** In list order. */
  readonly items: readonly WorkItem[];
}

/** The line as it was drawn at one time, under a name. */
export interface Snapshot extends DrawnLine {
  readonly id: string;
  /** 1 to 200 characters. */
  readonly name: string;
  /** The instant in UTC, as ISO 8601: `2025-11-23T07:16:00.000Z`. */
  readonly takenAt: string;
}

/** What a person says about the organisation rather than about one item. */
export interface PortfolioAnswers extends ReadinessAnswers, Readonly<Record<`${Condition}Evidence`, string>> {
  /** The share of moved hours that reviewing takes inside, 0 to 1. */
  readonly reviewShare: number;
  /** The hours a month that the team has, zero or more. */
  readonly teamHoursPerMonth: number | null;
}

/** Everything a person has said about one portfolio of IT work. What follows from it is derived, never stored. */
export interface Assessment extends DrawnLine, PortfolioAnswers {
  readonly id: string;
  readonly title: string;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** The workshop that decides this list, open or closed; `null` where one person answers alone. */
  readonly workshop: Workshop | null;
}
