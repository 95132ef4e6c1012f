import { useId } from 'react';
import { workItemColumns, type ColumnMapping, type WorkItemColumn } from '../../document/workItemColumns';
import type { ReadTable } from '../../document/workItemTable';
import { useWords } from '../../i18n/Words';
import styles from './FilePreview.module.css';

interface ColumnMeaningsProps {
  readonly table: ReadTable;
  /** What the columns mean as it stands: corrected, perhaps not yet read so. */
  readonly mapping: ColumnMapping;
  readonly onCorrect: (mapping: ColumnMapping) => void;
}

function isColumn(value: string): value is WorkItemColumn {
  return workItemColumns.some((column) => column === value);
}

/** What each column of a table was taken to mean, to correct, and what of it is left out and why. */
export function ColumnMeanings({ table, mapping, onCorrect }: ColumnMeaningsProps) {
  const { t, list, number } = useWords();
  const id = useId();
  const { headers, unknownColumns, unfitColumns, computedColumnsIgnored, rowsAbove } = table;
  const nameOf = (position: number) => {
    const header = headers[position] ?? '';
    return header === '' ? number(position + 1) : header;
  };
  const correct = (position: number, value: string) =>
    onCorrect(
      mapping.map((column, at) => {
        if (at === position) return isColumn(value) ? value : null;
        // A meaning belongs to one column: choosing it here takes it from where it was.
        return column === value ? null : column;
      }),
    );
  const notes = [
    rowsAbove === 0 ? null : t('import.rowsAbove', { count: rowsAbove }),
    unknownColumns.length === 0 ? null : t('list.csv.unknown', { names: list(unknownColumns) }),
    unfitColumns.length === 0 ? null : t('import.unfit', { names: list(unfitColumns) }),
    computedColumnsIgnored.length === 0
      ? null
      : t('list.csv.computed', { names: list(computedColumnsIgnored) }),
  ];
  return (
    <section aria-labelledby={`${id}-columns`}>
      <h3 id={`${id}-columns`}>{t('list.csv.columns')}</h3>
      {mapping.includes('name') ? null : (
        <p role="alert" className={styles.noNames}>
          {t('list.csv.noNames')}
        </p>
      )}
      <ul role="list" className={styles.columns}>
        {headers.map((header, position) => (
          <li key={`${header} ${position}`} data-read={(mapping[position] ?? null) !== null}>
            <label htmlFor={`${id}-${position}`}>{nameOf(position)}</label>
            <select
              id={`${id}-${position}`}
              aria-label={t('list.csv.column', { name: nameOf(position) })}
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
      {notes.map((note) =>
        note === null ? null : (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ),
      )}
    </section>
  );
}
