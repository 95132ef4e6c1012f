import { useState } from 'react';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import type { SavedAssessment, SavedWorkActions } from './savedAssessment';
import { SavedEntry } from './SavedEntry';
import styles from './SavedWork.module.css';

interface SavedWorkProps extends SavedWorkActions {
  readonly saved: readonly SavedAssessment[];
  readonly onRestore: (id: string) => void;
}

/** Work that waits in this browser: the latest large, with a way straight back into it, the others as a list. */
export function SavedWork({ saved, onRestore, onDelete, ...actions }: SavedWorkProps) {
  const { t } = useWords();
  const [deleted, setDeleted] = useState<{ readonly id: string; readonly title: string } | null>(null);
  const [latest, ...others] = saved;
  const remove = ({ id, title }: SavedAssessment) => {
    setDeleted({ id, title: title || t('start.saved.untitled') });
    onDelete(id);
  };
  const gone = deleted !== null && !saved.some(({ id }) => id === deleted.id) ? deleted : null;
  return (
    <section className={styles.saved} aria-labelledby="start-saved">
      <h2 id="start-saved" className="visually-hidden">
        {t('start.saved.title')}
      </h2>
      <p role="status" className={styles.deleted}>
        {gone === null ? null : (
          <>
            {t('start.saved.deleted', { title: gone.title })}{' '}
            <Button
              variant="quiet"
              onClick={() => {
                onRestore(gone.id);
                setDeleted(null);
              }}
            >
              {t('start.saved.undo')}
            </Button>
          </>
        )}
      </p>
      {latest === undefined ? null : (
        <SavedEntry key={latest.id} saved={latest} leading onDelete={() => remove(latest)} {...actions} />
      )}
      {others.length === 0 ? null : (
        <>
          <h3 className={styles.more}>{t('start.saved.more')}</h3>
          <ul role="list" className={styles.others}>
            {others.map((other) => (
              <li key={other.id}>
                <SavedEntry saved={other} leading={false} onDelete={() => remove(other)} {...actions} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
