import { type ReactNode, useId } from 'react';
import styles from './DataTable.module.css';
import { useElementSize } from './useElementSize';

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

export interface DataSort {
  key: string;
  direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  caption: ReactNode;
  /** Keeps the caption for screen readers when a heading says the same. */
  captionHidden?: boolean;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: DataSort | undefined;
  /** Asked to sort; the owner sorts the rows. */
  onSort?: ((sort: DataSort) => void) | undefined;
  /** Instead of rows, when there are none. */
  empty?: ReactNode;
}

function nextDirection(sort: DataSort | undefined, key: string): DataSort['direction'] {
  return sort?.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending';
}

/** A plain table. Where it is wider than its place it scrolls sideways and can be reached by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, sort, onSort, empty } = props;
  const captionId = useId();
  const [regionRef, region] = useElementSize();
  const [tableRef, table] = useElementSize();
  const scrolls = table.width > region.width + 1;
  const rowHeaderKey = (columns.find((column) => column.rowHeader === true) ?? columns[0])?.key;
  return (
    <div
      ref={regionRef}
      className={styles.region}
      data-scrolls={scrolls}
      {...(scrolls ? { role: 'region', tabIndex: 0, 'aria-labelledby': captionId } : {})}
    >
      <table ref={tableRef} className={styles.table}>
        <caption id={captionId} className={captionHidden ? 'visually-hidden' : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-numeric={column.numeric === true}
                aria-sort={sort?.key === column.key ? sort.direction : undefined}
              >
                {column.sortable === true && onSort ? (
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => {
                      onSort({ key: column.key, direction: nextDirection(sort, column.key) });
                    }}
                  >
                    {column.header}
                    <span aria-hidden="true" className={styles.arrow} />
                  </button>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.key === rowHeaderKey ? (
                  <th key={column.key} scope="row" data-numeric={column.numeric === true}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-numeric={column.numeric === true}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && empty !== undefined ? (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {empty}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
