import { useEffect } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { longestPerson, type WorkItemFields } from '../../../document/workItemFields';
import type { AccountableSide, WorkItem } from '../../../domain/workItem';
import { useWords } from '../../../i18n/Words';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { SegmentedChoice } from '../../../ui/SegmentedChoice';
import styles from './PersonForm.module.css';

/** The fields of an item that hold one person or role. */
export type PersonField = 'accountable' | 'doesTheWork' | 'reviewer' | 'actsFirst';

interface Props {
  readonly field: PersonField;
  readonly item: WorkItem;
  /** Answered for inside, whatever is said. */
  readonly flagged: boolean;
  /** Where the accountable person sits in the result, where it says so. */
  readonly proposedSide: AccountableSide | null;
  readonly onSave: (fields: Partial<WorkItemFields>) => void;
  readonly onCancel: () => void;
}

interface Draft {
  name: string;
  side: AccountableSide;
}

const questions = {
  accountable: 'owner.question',
  doesTheWork: 'owner.work.question',
  reviewer: 'owner.reviewer.question',
  actsFirst: 'owner.first.question',
} as const;

const saves = {
  accountable: 'owner.save',
  doesTheWork: 'owner.work.save',
  reviewer: 'owner.reviewer.save',
  actsFirst: 'owner.first.save',
} as const;

/** Puts one name on the item. An empty name takes it off again. */
export function PersonForm({ field, item, flagged, proposedSide, onSave, onCancel }: Props) {
  const { t } = useWords();
  const { control, handleSubmit, setFocus } = useForm<Draft>({
    defaultValues: {
      name: item[field],
      side: flagged ? 'inside' : (item.accountableSide ?? proposedSide ?? 'inside'),
    },
  });
  useEffect(() => setFocus('name'), [setFocus]);
  return (
    <form
      className={styles.form}
      onSubmit={handleSubmit(({ name, side }) => {
        const said = name.trim();
        if (field !== 'accountable') onSave({ [field]: said });
        else onSave({ accountable: said, accountableSide: said === '' ? null : flagged ? 'inside' : side });
      })}
    >
      <Field
        name="name"
        control={control}
        label={t(questions[field])}
        hint={t('owner.hint')}
        autoComplete="off"
        rules={{ maxLength: longestPerson }}
      />
      {field !== 'accountable' ? null : flagged ? (
        <p className={styles.aside}>{t('owner.side.flagged')}</p>
      ) : (
        <Controller
          control={control}
          name="side"
          render={({ field: side }) => (
            <SegmentedChoice
              legend={t('owner.side')}
              size="small"
              inline
              options={[
                { value: 'inside', label: t('owner.side.inside') },
                { value: 'partner', label: t('owner.side.partner') },
              ]}
              value={side.value}
              onChange={side.onChange}
            />
          )}
        />
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="small">
          {t(saves[field])}
        </Button>
        <Button variant="quiet" size="small" onClick={onCancel}>
          {t('owner.cancel')}
        </Button>
      </div>
    </form>
  );
}
