import { Suspense, type ReactNode } from 'react';
import { arriving } from '../../i18n/arriving';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { ChalkLine } from '../../ui/ChalkLine';
import { FileButton } from '../../ui/FileButton';
import { PageFileDrop } from '../../ui/PageFileDrop';
import type { BinnedAssessment } from './Bin';
import { ExampleSpine } from './ExampleSpine';
import type { SavedAssessment, SavedWorkActions } from './savedAssessment';
import styles from './StartScreen.module.css';

/** For people who come back. */
const SavedWork = arriving(['adding'], async () => (await import('./SavedWork')).SavedWork);
const Bin = arriving(['adding'], async () => (await import('./Bin')).Bin);

export interface StartScreenProps extends SavedWorkActions {
  /** What is saved in this browser, the latest change first. */
  readonly saved: readonly SavedAssessment[];
  /** What is in the bin. */
  readonly binned: readonly BinnedAssessment[];
  readonly onBegin: () => void;
  readonly onWorkshop: () => void;
  readonly onExample: () => void;
  readonly onOpenFile: (file: File) => void;
  readonly onRestore: (id: string) => void;
  /** Why the last file could not be opened, or why nothing can be saved. */
  readonly problem: ReactNode;
}

/** What a saved assessment looks like from outside, and anything else that may hold work items. */
const openable = '.json,.csv,.tsv,.txt,.xlsx,application/json,text/csv';

/** The first page. It is rendered to a string at build time, so its first paint needs neither window nor effects. */
export function StartScreen({
  saved,
  binned,
  onBegin,
  onWorkshop,
  onExample,
  onOpenFile,
  onRestore,
  problem,
  ...actions
}: StartScreenProps) {
  const { t } = useWords();
  const returning = saved.length > 0;
  return (
    <div className={styles.start} data-returning={returning}>
      <div className={styles.stub} aria-hidden="true">
        <ChalkLine length={144} stroke={8} seed={3} />
      </div>
      <div className={styles.words}>
        <h1 className={styles.headline}>{t('start.title')}</h1>
        {problem === null ? null : <div className={styles.problem}>{problem}</div>}
        {returning ? (
          <Suspense fallback={null}>
            <SavedWork saved={saved} onRestore={onRestore} {...actions} />
          </Suspense>
        ) : (
          <p className={styles.lead}>{t('start.lead')}</p>
        )}
        <div className={styles.begin}>
          <Button size="large" variant={returning ? 'secondary' : 'primary'} onClick={onBegin}>
            {t(returning ? 'start.beginAnother' : 'start.begin')}
          </Button>
          <Button size="large" onClick={onWorkshop}>
            {t('start.workshop')}
          </Button>
          <Button variant="quiet" onClick={onExample}>
            {t('start.example')}
          </Button>
          <FileButton variant="quiet" accept={openable} onFile={onOpenFile}>
            {t('start.openFile')}
          </FileButton>
        </div>
        {returning ? null : <p className={styles.effort}>{t('start.effort')}</p>}
        <Suspense fallback={null}>
          {binned.length > 0 ? <Bin binned={binned} onRestore={onRestore} /> : null}
        </Suspense>
      </div>
      <ExampleSpine />
      <p className={styles.promise}>
        {t('app.promise')} <a href="#/embed">{t('start.embed')}</a>
      </p>
      <PageFileDrop onFile={onOpenFile}>{t('start.drop')}</PageFileDrop>
    </div>
  );
}
