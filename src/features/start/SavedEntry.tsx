import { useRef, useState } from 'react';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { RenameForm } from './RenameForm';
import styles from './SavedEntry.module.css';
import type { SavedAssessment, SavedWorkActions } from './savedAssessment';

interface SavedEntryProps extends Omit<SavedWorkActions, 'onDelete'> {
  readonly saved: SavedAssessment;
  /** The one to carry on with. */
  readonly leading: boolean;
  readonly onDelete: () => void;
}

/** How many items that are due are named. */
const mostNamed = 3;

/** One saved assessment: where it stands, and what can be done with it. */
export function SavedEntry({ saved, leading, onOpen, onRename, onDuplicate, onDelete }: SavedEntryProps) {
  const { t, list } = useWords();
  const [renaming, setRenaming] = useState(false);
  const entry = useRef<HTMLElement>(null);
  const { id, updatedAt, itemCount, answeredCount, redraws } = saved;
  const title = saved.title || t('start.saved.untitled');
  const stopRenaming = () => {
    setRenaming(false);
    requestAnimationFrame(() => entry.current?.querySelector<HTMLButtonElement>('[data-rename]')?.focus());
  };
  return (
    <article ref={entry} className={styles.entry} data-leading={leading}>
      {renaming ? (
        <RenameForm
          title={saved.title}
          label={t('start.saved.newTitle', { title })}
          onCancel={stopRenaming}
          onRename={(renamed) => {
            onRename(id, renamed);
            stopRenaming();
          }}
        />
      ) : (
        <button type="button" className={styles.title} onClick={() => onOpen(id)}>
          {title}
        </button>
      )}
      <p className={styles.standing}>
        {t('start.saved.when', { at: updatedAt })}
        {' · '}
        {itemCount === 0
          ? t('start.saved.empty')
          : answeredCount === undefined
            ? t('start.saved.items', { total: itemCount })
            : t('start.saved.progress', { answered: answeredCount, total: itemCount })}
      </p>
      {redraws === undefined ? null : (
        <p className={styles.due} data-due={redraws.due.length > 0}>
          {redraws.due.length > 0
            ? t('start.saved.due', {
                items: list(redraws.due.slice(0, mostNamed)),
                more: Math.max(0, redraws.due.length - mostNamed),
              })
            : t('start.saved.next', { on: new Date(`${redraws.next ?? ''}T12:00:00`) })}
        </p>
      )}
      <div className={styles.actions}>
        {leading ? (
          <Button size="large" variant="primary" onClick={() => onOpen(id)}>
            {t('start.saved.open')}
          </Button>
        ) : null}
        <span className={styles.minor}>
          <Button
            variant="quiet"
            size="small"
            data-rename=""
            aria-label={t('start.saved.renameNamed', { title })}
            onClick={() => setRenaming(true)}
          >
            {t('start.saved.rename')}
          </Button>
          <Button
            variant="quiet"
            size="small"
            aria-label={t('start.saved.duplicateNamed', { title })}
            onClick={() => onDuplicate(id)}
          >
            {t('start.saved.duplicate')}
          </Button>
          <Button
            variant="quiet"
            size="small"
            aria-label={t('start.saved.deleteNamed', { title })}
            onClick={onDelete}
          >
            {t('start.saved.delete')}
          </Button>
        </span>
      </div>
    </article>
  );
}
