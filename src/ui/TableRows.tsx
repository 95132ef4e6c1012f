import { useLayoutEffect, useRef, useState } from 'react';
import type { DataColumn, TableRowsProps } from './dataColumn';
import { useVisibleStretch } from './useVisibleStretch';

interface RowProps<Row> {
  columns: readonly DataColumn<Row>[];
  row: Row;
  /** Where it stands among all rows, the head being 1; where only some rows are on the page. */
  index?: number;
}

function TableRow<Row>({ columns, row, index }: RowProps<Row>) {
  const rowHeaderKey = (columns.find((column) => column.rowHeader === true) ?? columns[0])?.key;
  return (
    <tr aria-rowindex={index}>
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
  );
}

/** All rows of a table. */
export function TableRows<Row>({ columns, rows, rowKey }: TableRowsProps<Row>) {
  return rows.map((row) => <TableRow key={rowKey(row)} columns={columns} row={row} />);
}

const rowHeightBeforeMeasured = 36;

/** The rows of a long table that are near the window, in a body as tall as all of them. Rows are of one height. */
export function WindowedTableRows<Row>({ columns, rows, rowKey }: TableRowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [rowHeight, setRowHeight] = useState(rowHeightBeforeMeasured);
  const stretch = useVisibleStretch(body, true);
  useLayoutEffect(() => {
    const height = body.current?.querySelector('tr[aria-rowindex]')?.getBoundingClientRect().height ?? 0;
    if (height > 0) setRowHeight(height);
  }, [rows]);
  const first = Math.min(rows.length, Math.floor((stretch?.from ?? 0) / rowHeight));
  const end = Math.min(rows.length, Math.ceil((stretch?.to ?? 0) / rowHeight));
  return (
    <tbody ref={body} data-windowed="">
      <Gap columns={columns.length} height={first * rowHeight} />
      {rows.slice(first, end).map((row, position) => (
        <TableRow key={rowKey(row)} columns={columns} row={row} index={first + position + 2} />
      ))}
      <Gap columns={columns.length} height={(rows.length - end) * rowHeight} />
    </tbody>
  );
}

/** The room of the rows that are not on the page. */
function Gap({ columns, height }: { readonly columns: number; readonly height: number }) {
  return height <= 0 ? null : (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ blockSize: height }} />
    </tr>
  );
}
