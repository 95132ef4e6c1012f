import { useEffect, useMemo, useRef, useState } from 'react';
import type { WorkInSlices } from '../../document/pausing';
import type { FileFault, FileReading, Reader, TableInFile } from '../../document/readBroughtFile';
import type { Refusal } from '../../document/refusal';
import type { Assessment } from '../../domain/assessment';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { FileButton } from '../../ui/FileButton';
import { FilePreview } from './FilePreview';
import styles from './FilePanel.module.css';
import { refusalWords } from './refusalWords';
import { useFileReading, type Done, type Job } from './useFileReading';
import type { DoMerge } from './useMerge';

/** An assessment that a file turned out to hold. */
export type ReadAssessment = Extract<FileReading, { readonly kind: 'read' }>;

type Shown =
  | { readonly at: 'start' }
  | { readonly at: 'refused'; readonly name: string; readonly refusal: Refusal<FileFault> }
  | { readonly at: 'read'; readonly file: File; readonly found: TableInFile };

export interface FilePanelProps {
  readonly assessment: Assessment;
  readonly reader: Reader;
  readonly workInSlices: WorkInSlices;
  readonly onMerge: DoMerge;
  /** A file that was dropped on the page or brought along, to be looked at at once. */
  readonly file: File | null;
  readonly onFileTaken: () => void;
  /** The file holds a whole assessment, not a table of work. */
  readonly onAssessment: (read: ReadAssessment) => void;
}

const openable = [
  '.csv,.tsv,.txt,.xlsx,.json',
  'text/csv,text/tab-separated-values,text/plain',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
].join();

/** A file of work items: looked at, corrected, and only then taken in, as one step. */
export function FilePanel({
  assessment,
  reader,
  workInSlices,
  onMerge,
  file,
  onFileTaken,
  onAssessment,
}: FilePanelProps) {
  const { t, rich } = useWords();
  const announce = useAnnounce();
  const panel = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>({ at: 'start' });
  const [chosen, setChosen] = useState<Job | null>(null);
  const brought = useMemo(() => (file === null ? null : { file, choice: {} }), [file]);
  const job = brought ?? chosen;
  const end = () => {
    setChosen(null);
    if (brought !== null) onFileTaken();
  };
  const share = useFileReading(reader, job, ({ file: done, reading }: Done) => {
    end();
    if (reading.kind === 'read') onAssessment(reading);
    else if (reading.kind === 'table') setShown({ at: 'read', file: done, found: reading });
    else setShown({ at: 'refused', name: done.name, refusal: reading });
  });
  // Correcting what is on show leaves it there until the corrected one has been read.
  const correcting = shown.at === 'read' && job?.file === shown.file ? job.choice : null;
  const at = job === null || correcting !== null ? shown.at : 'reading';
  useEffect(() => {
    // What had the focus has gone with the step before.
    if (document.activeElement === document.body) panel.current?.focus();
  }, [at]);

  if (job !== null && at === 'reading') {
    const { name } = job.file;
    return (
      <div
        ref={panel}
        tabIndex={-1}
        className={styles.file}
        role="group"
        aria-label={t('import.reading', { name })}
      >
        <p role="status" className={styles.reading}>
          {t('import.reading', { name })}
        </p>
        <progress className={styles.progress} aria-label={t('import.progress', { name })} value={share} />
        <p>
          <Button
            onClick={() => {
              end();
              setShown({ at: 'start' });
              announce(t('import.stopped'));
            }}
          >
            {t('import.stop')}
          </Button>
        </p>
      </div>
    );
  }
  if (shown.at === 'read') {
    const { file: read, found } = shown;
    return (
      <div ref={panel} tabIndex={-1} role="group" aria-label={read.name}>
        <FilePreview
          name={read.name}
          found={found}
          correcting={correcting}
          assessment={assessment}
          workInSlices={workInSlices}
          onChoose={(choice) => setChosen({ file: read, choice })}
          onCancel={() => setShown({ at: 'start' })}
          onTake={(merge, message) => {
            onMerge(merge, message);
            setShown({ at: 'start' });
          }}
        />
      </div>
    );
  }
  const isRefused = shown.at === 'refused';
  return (
    <div ref={panel} tabIndex={-1} className={styles.file} role="group" aria-label={t('list.tab.csv')}>
      <p className={styles.lead}>{t('import.lead')}</p>
      {isRefused ? (
        <Banner tone="alert">
          {rich('import.refused', { name: shown.name, reason: refusalWords(shown.refusal, { t }) })}
        </Banner>
      ) : null}
      <div className={styles.target}>
        <p className={styles.choose}>
          <FileButton
            accept={openable}
            variant={isRefused ? 'quiet' : 'primary'}
            onFile={(picked) => setChosen({ file: picked, choice: {} })}
          >
            {t(isRefused ? 'list.csv.other' : 'list.csv.choose')}
          </FileButton>
          <span className={styles.orDrop}>{t('list.csv.orDrop')}</span>
        </p>
      </div>
    </div>
  );
}
