import type { ReactNode } from 'react';
import { plainText } from '../i18n/plainText';
import type { TakenTable } from './takeAlong';

/** One column of a table. */
export interface DataColumn<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Aligned at the end, figures under figures. */
  numeric?: boolean;
  /** The cells that name their row; the first column when no column says so. */
  rowHeader?: boolean;
  sortable?: boolean;
}

/** The rows of a table and how they are told apart. */
export interface TableRowsProps<Row> {
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/** The table as texts, without what its cells let people do. */
export function asTexts<Row>({ columns, rows }: Pick<TableRowsProps<Row>, 'columns' | 'rows'>): TakenTable {
  return {
    header: columns.map(({ header }) => plainText(header)),
    rows: rows.map((row) => columns.map(({ cell }) => plainText(cell(row)))),
  };
}
