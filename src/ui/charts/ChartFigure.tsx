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
  const { columns, rows, ...said } = twin;
  const table = {
    columns: columns.map((column) => ({
      ...column,
      cell: (row: ChartTableRow) => row.cells[column.key] ?? '',
    })),
    rows,
    rowKey,
  };
  return (
    <TableTwin {...said} table={table} note={note}>
      {children}
    </TableTwin>
  );
}
