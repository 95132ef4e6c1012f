import type { CrossTeamRole, Weighting } from './weights';
import type { WorkItem } from './workItem';

/** Everything a person has said about one portfolio of IT work. What follows from it is derived, never stored. */
export interface Assessment {
  readonly id: string;
  readonly title: string;
  readonly weighting: Weighting;
  readonly crossTeamRole: CrossTeamRole;
  /** In list order. */
  readonly items: readonly WorkItem[];
}
