import { useForm, useWatch } from 'react-hook-form';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Field } from '../../ui/Field';
import styles from './ItemForm.module.css';

/** What can be said about an item while the list is made. */
export type ItemDraft = Pick<
  WorkItem,
  'name' | 'description' | 'group' | 'kind' | 'doneBy' | 'hoursPerMonth'
>;

interface ItemFormProps {
  readonly draft: ItemDraft;
  /** Groups in use, to choose from. */
  readonly groups: readonly string[];
  readonly submitWords: string;
  readonly onSubmit: (draft: ItemDraft) => void;
  /** Empties the form after each item and goes back to the name, to add another. */
  readonly repeats?: boolean;
}

const longestName = 200;
const usualHours = [1, 5, 15, 30, 50];
const kinds = ['ongoing', 'project'] as const;
const doers = ['inHouse', 'partner', 'shared', 'nobody', 'unknown'] as const;

/** One item, in words. */
export function ItemForm({ draft, groups, submitWords, onSubmit, repeats = false }: ItemFormProps) {
  const { t } = useWords();
  const { control, handleSubmit, reset, setFocus, setValue } = useForm<ItemDraft>({ defaultValues: draft });
  const hoursSaid = useWatch({ control, name: 'hoursPerMonth' });
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={handleSubmit((said) => {
        onSubmit({ ...said, name: said.name.trim() });
        if (!repeats) return;
        reset({ ...draft, group: said.group });
        setFocus('name');
      })}
    >
      <Field
        control={control}
        name="name"
        label={t('list.form.name')}
        hint={t('list.form.nameHint')}
        autoComplete="off"
        rules={{
          validate: (name) => {
            if (name.trim() === '') return t('list.form.nameMissing');
            return name.trim().length <= longestName || t('list.form.nameLong');
          },
        }}
      />
      <Field
        control={control}
        name="description"
        kind="textarea"
        rows={2}
        label={t('list.form.description')}
      />
      <Field
        control={control}
        name="group"
        label={t('list.form.group')}
        suggestions={groups}
        autoComplete="off"
      />
      <div className={styles.pair}>
        <Field
          control={control}
          name="kind"
          kind="select"
          label={t('list.form.kind')}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Field
          control={control}
          name="doneBy"
          kind="select"
          label={t('list.form.doneBy')}
          options={doers.map((value) => ({ value, label: t(`doneBy.${value}`) }))}
        />
      </div>
      <Field
        control={control}
        name="hoursPerMonth"
        kind="number"
        min={0}
        label={t('list.form.hours')}
        rules={{
          validate: (hours) =>
            hours === null || (Number.isFinite(hours) && hours >= 0) || t('list.form.hoursWrong'),
        }}
      >
        <div className={styles.hours}>
          {usualHours.map((hours) => (
            <Chip
              key={hours}
              label={t('list.form.hoursChip', { hours })}
              pressed={hoursSaid === hours}
              onChange={(pressed) =>
                setValue('hoursPerMonth', pressed ? hours : null, { shouldDirty: true, shouldValidate: true })
              }
            />
          ))}
        </div>
      </Field>
      <div>
        <Button type="submit" variant="primary">
          {submitWords}
        </Button>
      </div>
    </form>
  );
}
