import type { ReactNode } from 'react';

/** One column of a chart's table. */
export interface ChartColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers stand at the end of their cell. */
  readonly numeric?: boolean;
}

/** What every chart says besides its picture: the finding, one sentence, and all of its data as a table. */
export interface ChartTwin {
  /** The finding, shown as the chart's title. */
  readonly title: ReactNode;
  /** What the picture shows, in a sentence for whoever does not see it. */
  readonly summary: string;
  readonly columns: readonly ChartColumn[];
  /** Keyed by column. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}
