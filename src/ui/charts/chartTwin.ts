/** One column of a chart's table. */
export interface ChartColumn {
  readonly key: string;
  readonly header: string;
  /** Numbers stand at the end of their cell. */
  readonly numeric?: boolean;
}

/** One row of a chart's table. */
export interface ChartTableRow {
  readonly id: string;
  /** Keyed by column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Puts the rows of a long table together when they are first asked for: most people look at the picture. */
export function onceShown(write: () => readonly ChartTableRow[]): () => readonly ChartTableRow[] {
  let written: readonly ChartTableRow[] | null = null;
  return () => {
    written ??= write();
    return written;
  };
}

/** What every chart says besides its picture: the finding, one sentence, and all of its data as a table. */
export interface ChartTwin {
  /** The finding, shown as the chart's title. */
  readonly finding: string;
  /** Keeps the title for screen readers when the screen's own heading says it. */
  readonly findingHidden?: boolean;
  /** Puts the way to the table in a corner, where it takes no height: whoever shows it leaves room. */
  readonly toggleIn?: 'farCorner' | 'startCorner';
  readonly headingLevel?: 2 | 3 | 4;
  /** What the picture shows, in a sentence for whoever does not see it. */
  readonly summary: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartTableRow[];
}
