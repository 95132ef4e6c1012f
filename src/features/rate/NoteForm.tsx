import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '../../i18n/Words';
import { Field } from '../../ui/Field';

interface Props {
  readonly itemName: string;
  readonly note: string;
  readonly onWrite: (note: string) => void;
  /** Somebody asked for the note, so the keyboard goes there. */
  readonly takesFocus: boolean;
}

/** The note itself; what is typed is written down as it is typed. */
export function NoteForm({ itemName, note, onWrite, takesFocus }: Props) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { control, getValues } = useForm({ values: { note } });
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('textarea')?.focus();
  }, [takesFocus]);
  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()} onChange={() => onWrite(getValues('note'))}>
      <Field
        control={control}
        name="note"
        kind="textarea"
        rows={2}
        label={t('rate.note.label', { item: itemName })}
      />
    </form>
  );
}
