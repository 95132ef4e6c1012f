import type { ChartTwin } from './chartTwin';

/** One criterion's pull on one item. */
export interface RopePull {
  readonly id: string;
  readonly name: string;
  /** −1 (partner) to +1 (in-house); 0 pulls nowhere. */
  readonly contribution: number;
  /** The answer in a few words, written under the pull. */
  readonly note: string;
}

export interface RopeProps {
  readonly pulls: readonly RopePull[];
  /** Sum of the contributions, −1 to +1. */
  readonly lean: number;
  /** What is left, for example "leaves 13". */
  readonly leaves: string;
  /** Written under neutral pulls. */
  readonly pullsNowhere: string;
  readonly twin: ChartTwin;
  readonly width?: number;
}
