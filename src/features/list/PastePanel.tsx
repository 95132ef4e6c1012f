import { useDeferredValue, useId, useMemo, useState } from 'react';
import { readPastedItems } from '../../document/paste';
import type { WorkItem } from '../../domain/workItem';
import { arriving } from '../../i18n/arriving';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { mergeOf } from './mergeRows';
import styles from './PastePanel.module.css';
import type { DoMerge } from './useMerge';

interface PastePanelProps {
  readonly items: readonly WorkItem[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onMerge: DoMerge;
}

const ProblemRows = arriving(['adding'], async () => (await import('./ProblemRows')).ProblemRows);

const namesShown = 4;

/** Text from anywhere, one item a line, counted while it is typed. */
export function PastePanel({ items, text, onText, onMerge }: PastePanelProps) {
  const { t, list } = useWords();
  const id = useId();
  const [keepBoth, setKeepBoth] = useState(false);
  const read = useDeferredValue(text);
  const reading = useMemo(() => (read.trim() === '' ? null : readPastedItems(read, items)), [read, items]);
  const taken = reading?.kind === 'read' ? reading : null;
  const merged = taken?.merged ?? [];
  const count = (taken?.rows.length ?? 0) + (keepBoth ? merged.length : 0);
  const names = merged.slice(0, namesShown).map(({ row }) => row.fields.name);
  const add = () => {
    const now = readPastedItems(text, items);
    if (now.kind !== 'read') return;
    const twins = now.merged.map(({ row }) => row);
    const merge = keepBoth
      ? mergeOf([...now.rows, ...twins], [], 'add')
      : mergeOf([...now.rows, ...twins], items, 'update');
    const duplicates = keepBoth ? 0 : twins.length;
    onMerge(
      merge,
      duplicates === 0
        ? t('list.added', { count: merge.added.length })
        : t('list.addedAndMerged', { count: merge.added.length, merged: duplicates }),
    );
    onText('');
    setKeepBoth(false);
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
            if (count > 0) add();
          }
        }}
      />
      <div role="status" className={styles.count}>
        {reading === null ? null : reading.kind === 'refused' ? (
          <p>{t(`list.paste.refused.${reading.reason}`)}</p>
        ) : (
          <p>{t('list.paste.count', { count: reading.rows.length })}</p>
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
      <Button type="submit" variant="primary" disabled={count + merged.length === 0}>
        {t('list.paste.add', { count })}
      </Button>
    </form>
  );
}
