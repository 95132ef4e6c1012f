import { useForm } from 'react-hook-form';
import { longestText } from '../../../document/workItemFields';
import type { WorkItem } from '../../../domain/workItem';
import { useWords } from '../../../i18n/Words';
import { Field } from '../../../ui/Field';

interface Props {
  readonly item: WorkItem;
  readonly onChange: (note: string) => void;
}

/** A note on the item, saved when the person moves on. */
export function Note({ item, onChange }: Props) {
  const { t } = useWords();
  const { control, handleSubmit } = useForm({ values: { note: item.note } });
  const save = handleSubmit(({ note }) => {
    if (note !== item.note) onChange(note);
  });
  return (
    <form onSubmit={save} onBlur={save}>
      <Field
        kind="textarea"
        rows={2}
        name="note"
        control={control}
        label={t('note.title')}
        rules={{ maxLength: longestText }}
      />
    </form>
  );
}
