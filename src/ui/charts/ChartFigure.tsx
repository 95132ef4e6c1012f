import type { ReactNode } from 'react';
import { TableTwin } from '../TableTwin';
import type { ChartTableRow, ChartTwin } from './chartTwin';

export interface ChartFigureProps {
  readonly twin: ChartTwin;
  /** Below the chart: its legend. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

const rowKey = (row: ChartTableRow) => row.id;

/** A chart with its finding and its table. */
export function ChartFigure({ twin, note, children }: ChartFigureProps) {
  const table = {
    columns: twin.columns.map((column) => ({
      ...column,
      cell: (row: ChartTableRow) => row.cells[column.key] ?? '',
    })),
    // Asked for when the table is: a long one is put together only then.
    get rows() {
      return twin.rows;
    },
    rowKey,
  };
  return (
    <TableTwin
      finding={twin.finding}
      findingHidden={twin.findingHidden}
      toggleIn={twin.toggleIn}
      headingLevel={twin.headingLevel}
      summary={twin.summary}
      table={table}
      note={note}
    >
      {children}
    </TableTwin>
  );
}
