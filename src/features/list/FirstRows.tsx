import { useWords } from '../../i18n/Words';
import type { ReadRow } from '../../document/workItemCells';
import type { WorkItemColumn } from '../../document/workItemColumns';
import { DataTable } from '../../ui/DataTable';

interface FirstRowsProps {
  readonly rows: readonly ReadRow[];
  readonly columns: readonly WorkItemColumn[];
}

const rowsShown = 5;

/** The first rows of a table as they will come in. */
export function FirstRows({ rows, columns }: FirstRowsProps) {
  const { t, number } = useWords();
  const cell = ({ fields }: ReadRow, column: WorkItemColumn): string => {
    const value = fields[column];
    if (value === undefined || value === null) return '';
    if (typeof value === 'number') return number(value);
    if (typeof value === 'boolean') return t(value ? 'list.csv.yes' : 'list.csv.no');
    if (column === 'kind' && (value === 'ongoing' || value === 'project')) return t(`kind.${value}`);
    if (column === 'doneBy' && fields.doneBy !== undefined) return t(`doneBy.${fields.doneBy}`);
    return value === 'notSure' ? t('doneBy.unknown') : value;
  };
  return (
    <DataTable
      caption={t('list.csv.preview')}
      takeAs={t('list.csv.preview')}
      columns={columns.map((column) => ({
        key: column,
        header: t(`list.column.${column}`),
        cell: (row: ReadRow) => cell(row, column),
        rowHeader: column === 'name',
        numeric: column === 'hoursPerMonth',
      }))}
      rows={rows.slice(0, rowsShown)}
      rowKey={({ line }) => String(line)}
    />
  );
}
