import { useEffect, useEffectEvent, useState } from 'react';
import type { TableReading } from '../../document/csv';
import type { ColumnMapping } from '../../document/workItemColumns';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { Banner } from '../../ui/Banner';
import { FileButton } from '../../ui/FileButton';
import { CsvPreview } from './CsvPreview';
import { mergeOf } from './mergeRows';
import { readFile, type FileFault } from './readFile';
import styles from './CsvPanel.module.css';
import type { DoMerge } from './useMerge';

type ReadTable = Extract<TableReading, { kind: 'read' }>;

type CsvState =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'refused'; readonly name: string; readonly reason: FileFault }
  | { readonly at: 'read'; readonly name: string; readonly text: string; readonly table: ReadTable };

interface CsvPanelProps {
  readonly items: readonly WorkItem[];
  readonly onMerge: DoMerge;
  /** A file that was dropped on the page or brought along, to be looked at at once. */
  readonly file: File | null;
  readonly onFileTaken: () => void;
}

/** The reader of tables comes with its parser, so it is fetched when the first file arrives. */
async function readTable(name: string, text: string, corrected?: ColumnMapping): Promise<CsvState> {
  const { readWorkItemRows } = await import('../../document/csv');
  const table = readWorkItemRows(text, corrected);
  return table.kind === 'refused'
    ? { at: 'refused', name, reason: table.reason }
    : { at: 'read', name, text, table };
}

async function lookAt(file: File): Promise<CsvState> {
  const read = await readFile(file);
  return read.kind === 'refused'
    ? { at: 'refused', name: file.name, reason: read.reason }
    : readTable(file.name, read.text);
}

/** A file of work items: looked at, corrected, and only then taken in, as one step. */
export function CsvPanel({ items, onMerge, file, onFileTaken }: CsvPanelProps) {
  const { t } = useWords();
  const [state, setState] = useState<CsvState>({ at: 'start' });
  const open = async (chosen: File) => {
    setState({ at: 'reading', name: chosen.name });
    setState(await lookAt(chosen));
  };
  const show = useEffectEvent((seen: CsvState) => {
    setState(seen);
    onFileTaken();
  });
  useEffect(() => {
    if (file === null) return undefined;
    let wanted = true;
    void lookAt(file).then((seen) => {
      if (wanted) show(seen);
    });
    return () => {
      wanted = false;
    };
  }, [file]);
  const choose = (label: 'list.csv.choose' | 'list.csv.other') => (
    <p className={styles.choose}>
      <FileButton
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        variant={label === 'list.csv.choose' ? 'primary' : 'quiet'}
        onFile={(chosen) => void open(chosen)}
      >
        {t(label)}
      </FileButton>
      <span className={styles.orDrop}>{t('list.csv.orDrop')}</span>
    </p>
  );
  const readingName = file?.name ?? (state.at === 'reading' ? state.name : null);
  if (readingName !== null) return <p role="status">{t('list.csv.reading', { name: readingName })}</p>;
  if (state.at === 'read') {
    const { name, text, table } = state;
    return (
      <CsvPreview
        key={name}
        name={name}
        table={table}
        items={items}
        onCorrect={(mapping) => void readTable(name, text, mapping).then(setState)}
        onCancel={() => setState({ at: 'start' })}
        onTake={(sameName) => {
          const merge = mergeOf(table.rows, items, sameName);
          const [count, updated] = [merge.added.length, merge.changed.length];
          onMerge(
            merge,
            updated === 0 ? t('list.added', { count }) : t('list.addedAndUpdated', { count, updated }),
          );
          setState({ at: 'start' });
        }}
      />
    );
  }
  return (
    <div className={styles.csv}>
      <p className={styles.lead}>{t('list.csv.lead')}</p>
      {state.at === 'refused' ? (
        <Banner tone="alert">
          {t('list.csv.refused', { name: state.name, reason: t(`list.csv.refused.${state.reason}`) })}
        </Banner>
      ) : null}
      <div className={styles.target}>
        {choose(state.at === 'refused' ? 'list.csv.other' : 'list.csv.choose')}
      </div>
    </div>
  );
}
