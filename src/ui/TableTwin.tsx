import { type ReactNode, useId, useRef, useState } from 'react';
import { useWords } from '../i18n/Words';
import { Button } from './Button';
import { asTexts } from './dataColumn';
import { DataTable, type DataTableProps } from './DataTable';
import { TakeMenu } from './TakeMenu';
import styles from './TableTwin.module.css';

export interface TableTwinProps<Row> {
  /** The figure's title: what was found, not what is drawn. */
  finding: string;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Keeps the title for screen readers when the screen's own heading says it. */
  findingHidden?: boolean | undefined;
  /** Puts the way to the table where it takes no height: above the chart's far corner, or in an empty corner at its start. */
  toggleIn?: 'farCorner' | 'startCorner' | undefined;
  /** The drawing in words, for those who do not see it. */
  summary: string;
  table: Omit<DataTableProps<Row>, 'caption' | 'captionHidden'>;
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
    toggleIn,
    summary,
    table,
    note,
    children,
  } = props;
  const { t } = useWords();
  const [asTable, setAsTable] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-finding`} aria-describedby={`${id}-summary`}>
      <figcaption
        className={styles.header}
        data-bare={findingHidden}
        data-corner={asTable ? undefined : toggleIn}
      >
        <Heading id={`${id}-finding`} className={findingHidden ? 'visually-hidden' : undefined}>
          {finding}
        </Heading>
        <span className={`${styles.ways ?? ''} screen-only`}>
          <TakeMenu title={finding} table={() => asTexts(table)} picture={asTable ? undefined : picture} />
          <Button
            variant="quiet"
            size="small"
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            {t(asTable ? 'chart.showPicture' : 'chart.showTable')}
          </Button>
        </span>
        <p id={`${id}-summary`} className="visually-hidden">
          {summary}
        </p>
      </figcaption>
      <div ref={picture}>
        {asTable ? <DataTable {...table} caption={finding} captionHidden /> : children}
        {note === undefined ? null : <div className={styles.note}>{note}</div>}
      </div>
    </figure>
  );
}
