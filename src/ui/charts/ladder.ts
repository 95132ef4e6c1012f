import type { ChartTwin } from './chartTwin';

/** What an answer would make of the item; `guarded` where a guardrail keeps the decision inside whatever is answered. */
export type LadderOutcome =
  'inHouse' | 'partner' | 'ownInside' | 'keepLight' | 'onTheLine' | 'findOut' | 'guarded';

/** One level of one criterion on the flip ladder. */
export interface LadderCell {
  /** 1 to 5. */
  readonly level: number;
  readonly outcome: LadderOutcome;
  /** The cell in words, for example "Capacity 2, Slips now and then: keep it light". */
  readonly label: string;
}

/** One criterion of the flip ladder. */
export interface LadderRow {
  readonly criterion: string;
  readonly name: string;
  /** The wording of the current answer. */
  readonly wording: string;
  /** The current answer, 1 to 5 (half steps from groups), or `null` where it is not sure or not rated. */
  readonly current: number | null;
  readonly cells: readonly LadderCell[];
}

export interface FlipLadderProps {
  readonly rows: readonly LadderRow[];
  /** Legend wording; only outcomes that occur are shown. */
  readonly legend: Readonly<Record<LadderOutcome, string>>;
  readonly twin: ChartTwin;
  /** Tries another answer; without it the cells only explain themselves. */
  readonly onTry?: (criterion: string, level: number) => void;
}
