import { useId, useMemo, useState } from 'react';
import { mostItems } from '../../document/assessmentSchema';
import type { WorkInSlices } from '../../document/pausing';
import type { FileChoice, TableInFile } from '../../document/readBroughtFile';
import type { Assessment } from '../../domain/assessment';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { ColumnMeanings } from './ColumnMeanings';
import { FirstRows } from './FirstRows';
import { ProblemRows } from './ProblemRows';
import styles from './FilePreview.module.css';
import { useImportPlan } from './useImportPlan';
import type { DoMerge } from './useMerge';

interface FilePreviewProps {
  readonly name: string;
  readonly found: TableInFile;
  /** The file is being read again, with these choices. */
  readonly correcting: FileChoice | null;
  readonly assessment: Assessment;
  readonly workInSlices: WorkInSlices;
  readonly onChoose: (choice: FileChoice) => void;
  readonly onCancel: () => void;
  readonly onTake: DoMerge;
}

/** What a file would bring, before it brings it: the meaning of its columns, first rows, refused rows, counts. */
export function FilePreview({
  name,
  found,
  correcting,
  assessment,
  workInSlices,
  onChoose,
  onCancel,
  onTake,
}: FilePreviewProps) {
  const { t } = useWords();
  const id = useId();
  const [sameName, setSameName] = useState<'update' | 'add'>('update');
  const [empties, setEmpties] = useState(false);
  const { table, sheets, sheet } = found;
  const { rows, problems } = table;
  const mapping = correcting?.mapping ?? table.mapping;
  const columns = useMemo(() => table.mapping.filter((column) => column !== null), [table]);
  const plan = useImportPlan({
    rows,
    assessment,
    columns,
    sameName,
    emptyCells: empties ? 'empty' : 'keep',
    workInSlices,
  });
  const refused = useMemo(() => new Set(problems.map(({ line }) => line)).size, [problems]);
  const knows = plan !== null && plan.sameNames.length > 0;
  const count = assessment.items.length + (plan?.added.length ?? 0);
  const doesNothing = plan !== null && plan.added.length + plan.changed.length === 0;
  const isReady = plan !== null && !doesNothing && correcting === null && count <= mostItems;
  const take = () => {
    if (plan === null) return;
    const { added, changed, prepared } = plan;
    const counts = { count: added.length, updated: changed.length };
    onTake(
      { added, changed, prepared },
      t(changed.length === 0 ? 'list.added' : 'list.addedAndUpdated', counts),
    );
  };
  return (
    <div className={styles.preview} aria-busy={correcting !== null}>
      <h2 className={styles.name}>{name}</h2>
      {sheets.length < 2 ? null : (
        <p className={styles.sheet}>
          <label htmlFor={`${id}-sheet`}>{t('import.sheet')}</label>
          <select
            id={`${id}-sheet`}
            value={correcting?.sheet ?? sheet}
            onChange={(event) => onChoose({ sheet: Number(event.currentTarget.value) })}
          >
            {sheets.map((sheetName, at) => (
              <option key={`${sheetName} ${at}`} value={at}>
                {sheetName}
              </option>
            ))}
          </select>
        </p>
      )}
      <ColumnMeanings
        table={table}
        mapping={mapping}
        onCorrect={(corrected) => onChoose({ mapping: corrected, sheet })}
      />
      {rows.length === 0 ? null : <FirstRows rows={rows} columns={columns} />}
      {problems.length === 0 ? null : <ProblemRows problems={problems} />}
      {knows ? (
        <SegmentedChoice
          legend={t('list.csv.mode')}
          options={[
            { value: 'update', label: t('list.csv.merge') },
            { value: 'add', label: t('list.csv.append') },
          ]}
          value={sameName}
          onChange={setSameName}
        />
      ) : null}
      {sameName === 'update' && plan !== null && (plan.emptiable > 0 || empties) ? (
        <Checkbox
          label={t('import.empty', { count: plan.emptiable })}
          checked={empties}
          onChange={setEmpties}
        />
      ) : null}
      <div role="status" className={styles.counts}>
        <p>
          {plan === null
            ? t('import.comparing')
            : t('import.counts', {
                added: plan.added.length,
                updated: plan.changed.length,
                same: plan.same,
                refused,
              })}
        </p>
        {plan === null || plan.repeated === 0 ? null : (
          <p>{t('import.repeated', { count: plan.repeated })}</p>
        )}
        {count > mostItems ? <p>{t('import.full', { count })}</p> : null}
      </div>
      <div className={styles.actions}>
        <Button variant="primary" disabled={!isReady} onClick={take}>
          {t('import.take', { count: doesNothing ? 0 : rows.length })}
        </Button>
        <Button onClick={onCancel}>{t('list.csv.cancel')}</Button>
      </div>
    </div>
  );
}
