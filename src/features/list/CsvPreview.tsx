import { useId, useState } from 'react';
import type { TableReading } from '../../document/csv';
import type { ReadRow } from '../../document/workItemCells';
import { workItemColumns, type ColumnMapping, type WorkItemColumn } from '../../document/workItemColumns';
import { nameKey } from '../../document/workItemNames';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { ProblemRows } from './ProblemRows';
import styles from './CsvPreview.module.css';

interface CsvPreviewProps {
  readonly name: string;
  readonly table: Extract<TableReading, { kind: 'read' }>;
  readonly items: readonly WorkItem[];
  readonly onCorrect: (mapping: ColumnMapping) => void;
  readonly onCancel: () => void;
  readonly onTake: (sameName: 'update' | 'add') => void;
}

const rowsPreviewed = 5;

function isColumn(value: string): value is WorkItemColumn {
  return workItemColumns.some((column) => column === value);
}

/** What a file would bring, before it brings it: the meaning of its columns, first rows, bad rows, counts. */
export function CsvPreview({ name, table, items, onCorrect, onCancel, onTake }: CsvPreviewProps) {
  const { t, list, number } = useWords();
  const id = useId();
  const [sameName, setSameName] = useState<'update' | 'add'>('update');
  const { headers, mapping, hasNames, rows, problems, unknownColumns, computedColumnsIgnored } = table;
  const listed = new Set(items.map((item) => nameKey(item.name)));
  const known = rows.filter(({ fields }) => listed.has(nameKey(fields.name))).length;
  const updated = sameName === 'update' ? known : 0;
  const shown = mapping.filter((column) => column !== null);
  const cell = (row: ReadRow, column: WorkItemColumn): string => {
    const value = row.fields[column];
    if (value === undefined || value === null) return '';
    if (typeof value === 'number') return number(value);
    if (typeof value === 'boolean') return t(value ? 'list.csv.yes' : 'list.csv.no');
    if (column === 'kind' && (value === 'ongoing' || value === 'project')) return t(`kind.${value}`);
    if (column === 'doneBy' && row.fields.doneBy !== undefined) return t(`doneBy.${row.fields.doneBy}`);
    return value === 'notSure' ? t('doneBy.unknown') : value;
  };
  const correct = (position: number, value: string) =>
    onCorrect(
      mapping.map((column, at) => {
        if (at === position) return isColumn(value) ? value : null;
        // A meaning belongs to one column: choosing it here takes it from where it was.
        return column === value ? null : column;
      }),
    );
  return (
    <div className={styles.preview}>
      <h2>{name}</h2>
      <section aria-labelledby={`${id}-columns`}>
        <h3 id={`${id}-columns`}>{t('list.csv.columns')}</h3>
        {hasNames ? null : (
          <p role="alert" className={styles.noNames}>
            {t('list.csv.noNames')}
          </p>
        )}
        <ul role="list" className={styles.columns}>
          {headers.map((header, position) => (
            <li key={`${header} ${position}`} data-read={mapping[position] !== null}>
              <label htmlFor={`${id}-${position}`}>{header === '' ? number(position + 1) : header}</label>
              <select
                id={`${id}-${position}`}
                aria-label={t('list.csv.column', { name: header === '' ? number(position + 1) : header })}
                value={mapping[position] ?? ''}
                onChange={(event) => correct(position, event.currentTarget.value)}
              >
                <option value="">{t('list.csv.ignore')}</option>
                {workItemColumns.map((column) => (
                  <option key={column} value={column}>
                    {t(`list.column.${column}`)}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
        {unknownColumns.length === 0 ? null : (
          <p className={styles.note}>{t('list.csv.unknown', { names: list(unknownColumns) })}</p>
        )}
        {computedColumnsIgnored.length === 0 ? null : (
          <p className={styles.note}>{t('list.csv.computed', { names: list(computedColumnsIgnored) })}</p>
        )}
      </section>
      {rows.length === 0 ? null : (
        <DataTable
          caption={t('list.csv.preview')}
          columns={shown.map((column) => ({
            key: column,
            header: t(`list.column.${column}`),
            cell: (row: ReadRow) => cell(row, column),
            rowHeader: column === 'name',
            numeric: column === 'hoursPerMonth',
          }))}
          rows={rows.slice(0, rowsPreviewed)}
          rowKey={({ line }) => String(line)}
        />
      )}
      {problems.length === 0 ? null : <ProblemRows problems={problems} />}
      {known === 0 ? null : (
        <SegmentedChoice
          legend={t('list.csv.mode')}
          options={[
            { value: 'update', label: t('list.csv.merge') },
            { value: 'add', label: t('list.csv.append') },
          ]}
          value={sameName}
          onChange={setSameName}
        />
      )}
      <p role="status" className={styles.counts}>
        {t('list.csv.counts', {
          added: rows.length - updated,
          updated,
          bad: new Set(problems.map(({ line }) => line)).size,
        })}
      </p>
      <div className={styles.actions}>
        <Button variant="primary" disabled={rows.length === 0} onClick={() => onTake(sameName)}>
          {t('list.csv.take', { count: rows.length })}
        </Button>
        <Button onClick={onCancel}>{t('list.csv.cancel')}</Button>
      </div>
    </div>
  );
}
