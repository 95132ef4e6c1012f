import type { ChartTwin } from './chartTwin';

/** With whom a stretch of hours is. */
export type HoursTone = 'inHouse' | 'partner' | 'shared' | 'nobody' | 'undecided';

/** One stretch of a bar of hours. */
export interface HoursPart {
  readonly id: string;
  readonly tone: HoursTone;
  /** Projects are drawn in stripes. */
  readonly striped: boolean;
  /** Hours a month, zero or more. */
  readonly hours: number;
  readonly label: string;
  /** The hours in words. */
  readonly valueText: string;
}

/** One bar of hours. All bars of a chart share one scale. */
export interface HoursRow {
  readonly id: string;
  readonly label: string;
  /** All of its hours in words. */
  readonly totalText: string;
  readonly parts: readonly HoursPart[];
  /** Hours that stand on top of the work: drawn hollow. */
  readonly extra?: boolean;
}

export interface HoursBarsProps {
  readonly rows: readonly HoursRow[];
  readonly twin: ChartTwin;
  readonly width?: number;
}
