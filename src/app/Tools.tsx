import { useSyncExternalStore } from 'react';
import { useWords } from '../i18n/Words';
import type { Saving } from '../platform/saving';
import styles from './Tools.module.css';

interface Props {
  /** `null` while what is open is not saved at all. */
  readonly saving: Saving | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Back to the answers; `null` where they are on screen. */
  readonly answersHref: string | null;
  readonly workshopHref: string;
  readonly settingsHref: string;
}

function SavedStamp({ saving }: { readonly saving: Saving }) {
  const { t } = useWords();
  const status = useSyncExternalStore(saving.subscribe, saving.status);
  if (status.kind === 'saving') return <span>{t('saving.saving')}</span>;
  if (status.kind === 'failed') return <strong>{t('saving.failed')}</strong>;
  return (
    <span data-saved="">
      {status.at === null ? t('saving.nothingYet') : t('saving.saved', { at: new Date(status.at) })}
    </span>
  );
}

/** What concerns the open assessment, at the end of the top row. */
export function Tools(props: Props) {
  const { saving, canUndo, canRedo, onUndo, onRedo, answersHref, workshopHref, settingsHref } = props;
  const { t } = useWords();
  return (
    <div className={styles.tools}>
      <span className={styles.stamp} role="status">
        {saving ? <SavedStamp saving={saving} /> : null}
      </span>
      {canUndo ? (
        <button type="button" onClick={onUndo}>
          {t('shell.undo')}
        </button>
      ) : null}
      {canRedo ? (
        <button type="button" onClick={onRedo}>
          {t('shell.redo')}
        </button>
      ) : null}
      {answersHref === null ? null : <a href={answersHref}>{t('shell.answers')}</a>}
      <a href={workshopHref}>{t('shell.workshop')}</a>
      <a href={settingsHref}>{t('shell.settings')}</a>
      <a href="#/help">{t('shell.help')}</a>
    </div>
  );
}
