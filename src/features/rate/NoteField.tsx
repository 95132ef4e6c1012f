import { useRef, type Ref, useImperativeHandle } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '../../i18n/Words';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import styles from './NoteField.module.css';

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
  const root = useRef<HTMLFormElement>(null);
  const { control, getValues } = useForm({ values: { note } });
  useImperativeHandle(ref, () => ({
    open: () => {
      root.current?.querySelector('details')?.setAttribute('open', '');
      root.current?.querySelector('textarea')?.focus();
    },
  }));
  return (
    <form
      ref={root}
      className={styles.note}
      onSubmit={(event) => event.preventDefault()}
      onChange={() => onWrite(getValues('note'))}
    >
      <Disclosure summary={t(note === '' ? 'rate.note' : 'rate.note.written')} defaultOpen={note !== ''}>
        <Field
          control={control}
          name="note"
          kind="textarea"
          rows={2}
          label={t('rate.note.label', { item: itemName })}
          labelHidden
        />
      </Disclosure>
    </form>
  );
}
