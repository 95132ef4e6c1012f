import { type ReactNode, useId, useState } from 'react';
import { Button } from './Button';
import { DataTable, type DataTableProps } from './DataTable';
import styles from './TableTwin.module.css';

export interface TableTwinProps<Row> {
  /** The figure's title: what was found, not what is drawn. */
  finding: string;
  headingLevel?: 2 | 3 | 4;
  /** Keeps the title for screen readers when the screen's own heading says it. */
  findingHidden?: boolean;
  /** Puts the way to the table above the chart's corner, where it takes no height. */
  toggleInCorner?: boolean;
  /** The drawing in words, for those who do not see it. */
  summary: string;
  table: Omit<DataTableProps<Row>, 'caption' | 'captionHidden'>;
  showTableLabel: string;
  showChartLabel: string;
  /** The chart. */
  children: ReactNode;
  /** Below the chart: a legend, a note. */
  note?: ReactNode;
}

/** A chart and the same figures as a table, one at a time. */
export function TableTwin<Row>(props: TableTwinProps<Row>) {
  const {
    finding,
    headingLevel = 2,
    findingHidden = false,
    toggleInCorner = false,
    summary,
    table,
    note,
    children,
  } = props;
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-finding`} aria-describedby={`${id}-summary`}>
      <figcaption
        className={styles.header}
        data-bare={findingHidden}
        data-corner={toggleInCorner && !asTable}
      >
        <Heading id={`${id}-finding`} className={findingHidden ? 'visually-hidden' : undefined}>
          {finding}
        </Heading>
        <span className="screen-only">
          <Button
            variant="quiet"
            size="small"
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            {asTable ? props.showChartLabel : props.showTableLabel}
          </Button>
        </span>
        <p id={`${id}-summary`} className="visually-hidden">
          {summary}
        </p>
      </figcaption>
      {asTable ? <DataTable {...table} caption={finding} captionHidden /> : children}
      {note === undefined ? null : <div className={styles.note}>{note}</div>}
    </figure>
  );
}
