import { type ReactNode, useId } from 'react';
import { asTexts, type TableRowsProps } from './dataColumn';
import styles from './DataTable.module.css';
import { TableRows, WindowedTableRows } from './TableRows';
import { TakeMenu } from './TakeMenu';
import { useElementSize } from './useElementSize';
import { rowsDrawnAtOnce } from './useVisibleStretch';

export type { DataColumn } from './dataColumn';

export interface DataSort {
  key: string;
  direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> extends TableRowsProps<Row> {
  caption: ReactNode;
  /** Keeps the caption for screen readers when a heading says the same. */
  captionHidden?: boolean;
  sort?: DataSort | undefined;
  /** Asked to sort; the owner sorts the rows. */
  onSort?: ((sort: DataSort) => void) | undefined;
  /** The name under which it can be taken along as a table; without one that is not offered here. */
  takeAs?: string | undefined;
  /** Draws every row, however many: for paper, which nobody scrolls. */
  whole?: boolean;
  /** Instead of rows, when there are none. */
  empty?: ReactNode;
}

function nextDirection(sort: DataSort | undefined, key: string): DataSort['direction'] {
  return sort?.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending';
}

/**
 * A plain table. Where it is wider than its place it scrolls sideways and can be reached by keyboard; of
 * many rows only those near the window are on the page.
 */
export function DataTable<Row>({ takeAs, ...props }: DataTableProps<Row>) {
  if (takeAs === undefined || props.rows.length === 0) return <Table {...props} />;
  return (
    <div>
      <div className={styles.take}>
        <TakeMenu title={takeAs} table={() => asTexts(props)} />
      </div>
      <Table {...props} />
    </div>
  );
}

function Table<Row>(props: Omit<DataTableProps<Row>, 'takeAs'>) {
  const { caption, captionHidden = false, columns, rows, rowKey, sort, onSort, whole = false, empty } = props;
  const captionId = useId();
  const [regionRef, region] = useElementSize();
  const [tableRef, table] = useElementSize();
  const scrolls = table.width > region.width + 1;
  const isLong = !whole && rows.length > rowsDrawnAtOnce;
  return (
    <div
      ref={regionRef}
      className={styles.region}
      data-scrolls={scrolls}
      {...(scrolls ? { role: 'region', tabIndex: 0, 'aria-labelledby': captionId } : {})}
    >
      <table ref={tableRef} className={styles.table} aria-rowcount={isLong ? rows.length + 1 : undefined}>
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
        {isLong ? (
          <WindowedTableRows columns={columns} rows={rows} rowKey={rowKey} />
        ) : (
          <tbody>
            <TableRows columns={columns} rows={rows} rowKey={rowKey} />
            {rows.length === 0 && empty !== undefined ? (
              <tr>
                <td colSpan={columns.length} className={styles.empty}>
                  {empty}
                </td>
              </tr>
            ) : null}
          </tbody>
        )}
      </table>
    </div>
  );
}
