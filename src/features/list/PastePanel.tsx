import { useId, useMemo, useState } from 'react';
import { prepareImport, type PreparedImport } from '../../document/importPlan';
import { isPastedTable, readPastedLines, type PasteReading } from '../../document/paste';
import { workThrough, type WorkInSlices } from '../../document/pausing';
import type { Reader } from '../../document/readBroughtFile';
import type { Assessment } from '../../domain/assessment';
import { arriving } from '../../i18n/arriving';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import styles from './PastePanel.module.css';
import { useImportPlan } from './useImportPlan';
import type { DoMerge } from './useMerge';
import { usePasteReading } from './usePasteReading';

interface PastePanelProps {
  readonly assessment: Assessment;
  readonly reader: Reader;
  readonly workInSlices: WorkInSlices;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onMerge: DoMerge;
}

const ProblemRows = arriving(['adding'], async () => (await import('./ProblemRows')).ProblemRows);

const namesShown = 4;

function isSaid(reason: string): reason is 'tooLarge' | 'tooManyRows' | 'empty' {
  return reason === 'tooLarge' || reason === 'tooManyRows' || reason === 'empty';
}

/** Text from anywhere, one item a line, counted while it is typed. */
export function PastePanel({ assessment, reader, workInSlices, text, onText, onMerge }: PastePanelProps) {
  const { t, list } = useWords();
  const id = useId();
  const [keepBoth, setKeepBoth] = useState(false);
  const reading = usePasteReading(reader, text);
  const taken = reading?.kind === 'read' ? reading : null;
  const choice = useMemo(
    () => ({ sameName: keepBoth ? ('add' as const) : ('update' as const), emptyCells: 'keep' as const }),
    [keepBoth],
  );
  const plan = useImportPlan({ rows: taken?.rows ?? null, assessment, ...choice, workInSlices });
  const merged = plan?.sameNames ?? [];
  const names = merged.slice(0, namesShown);
  const take = ({ added, changed, prepared, sameNames }: PreparedImport) => {
    const duplicates = keepBoth ? 0 : sameNames.length;
    const counts = { count: added.length, merged: duplicates };
    onMerge({ added, changed, prepared }, t(duplicates === 0 ? 'list.added' : 'list.addedAndMerged', counts));
    onText('');
    setKeepBoth(false);
  };
  const add = () => {
    if (taken !== null && plan !== null) {
      take(plan);
      return;
    }
    // Whoever adds faster than the page counts has all the lines added nevertheless.
    const now: PasteReading | null = isPastedTable(text) ? null : readPastedLines(text);
    if (now?.kind === 'read') take(workThrough(prepareImport(assessment, now.rows, [], choice)));
  };
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {t('list.paste.label')}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('list.paste.hint')}
      </p>
      <textarea
        id={id}
        className={styles.text}
        aria-describedby={`${id}-hint`}
        placeholder={t('list.paste.placeholder')}
        rows={5}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            add();
          }
        }}
      />
      <div role="status" className={styles.count}>
        {reading === null || (taken !== null && plan === null) ? null : reading.kind === 'refused' ? (
          <p>{t(`list.paste.refused.${isSaid(reading.reason) ? reading.reason : 'unread'}`)}</p>
        ) : (
          <p>
            {t('list.paste.count', { count: (plan?.added.length ?? 0) - (keepBoth ? merged.length : 0) })}
          </p>
        )}
        {names.length === 0 ? null : (
          <p>
            {t('list.paste.merged', {
              count: merged.length,
              names:
                merged.length > names.length
                  ? t('list.paste.more', { names: names.join(', '), count: merged.length - names.length })
                  : list(names),
            })}
          </p>
        )}
      </div>
      {merged.length === 0 ? null : (
        <Checkbox label={t('list.paste.keepBoth')} checked={keepBoth} onChange={setKeepBoth} />
      )}
      {taken === null || taken.problems.length === 0 ? null : <ProblemRows problems={taken.problems} />}
      <Button
        type="submit"
        variant="primary"
        disabled={plan === null || taken === null || taken.rows.length === 0}
      >
        {t('list.paste.add', { count: plan?.added.length ?? 0 })}
      </Button>
    </form>
  );
}
