import { lazy, Suspense, useImperativeHandle, useState, type Ref } from 'react';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './NoteField.module.css';

/** Forms arrive with the first note. */
const NoteForm = lazy(async () => ({ default: (await import('./NoteForm')).NoteForm }));

/** What others may do with the note. */
export interface NoteHandle {
  /** Unfolds the note and takes the keyboard there. */
  readonly open: () => void;
}

interface Props {
  readonly itemName: string;
  readonly note: string;
  readonly onWrite: (note: string) => void;
  readonly ref: Ref<NoteHandle>;
}

/** A note on the item, folded away until somebody writes one. */
export function NoteField({ itemName, note, onWrite, ref }: Props) {
  const { t } = useWords();
  const [isAsked, setIsAsked] = useState(false);
  const open = () => {
    setIsAsked(true);
  };
  useImperativeHandle(ref, () => ({ open }));
  return (
    <div className={styles.note}>
      {isAsked || note !== '' ? (
        <Suspense fallback={null}>
          <NoteForm itemName={itemName} note={note} onWrite={onWrite} takesFocus={isAsked} />
        </Suspense>
      ) : (
        <Button variant="quiet" size="small" onClick={open}>
          {t('rate.note')}
        </Button>
      )}
    </div>
  );
}
