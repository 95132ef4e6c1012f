import { useForm } from 'react-hook-form';
import { longestPerson } from '../../../document/workItemFields';
import type { RetainedDuty } from '../../../domain/retainedDuty';
import type { RetainedDutyEdit } from '../../../domain/workItem';
import { useWords } from '../../../i18n/Words';
import { Field } from '../../../ui/Field';
import styles from './Duties.module.css';

interface Props {
  readonly duty: RetainedDuty;
  readonly name: string;
  readonly people: readonly string[];
  readonly onChange: (said: Partial<RetainedDutyEdit>) => void;
}

/** As much of an amount of hours as anybody plans with. */
function hundredths(hours: number | null): number | null {
  return hours === null ? null : Math.round(hours * 100) / 100;
}

/** Who has one retained duty and how long it takes. What is emptied goes back to what is assumed. */
export function DutyForm({ duty, name, people, onChange }: Props) {
  const { t } = useWords();
  const now = { owner: duty.owner ?? '', hours: hundredths(duty.hours) };
  const { control, handleSubmit, reset } = useForm({ values: now });
  const save = handleSubmit(({ owner, hours }) => {
    const said = owner.trim();
    if (said !== now.owner) onChange({ owner: said });
    if (hours !== now.hours) onChange({ hours });
    // Emptied, and assumed to be what it was: nothing new arrives that would show it again.
    if (said === '' || hours === null) reset(now);
  });
  return (
    <form className={styles.form} noValidate onSubmit={save} onBlur={save}>
      <Field
        control={control}
        name="owner"
        label={t('duty.owner', { duty: name })}
        labelHidden
        placeholder={t('owner.nobody')}
        suggestions={people}
        autoComplete="off"
        rules={{ maxLength: { value: longestPerson, message: t('owner.tooLong') } }}
      />
      <Field
        control={control}
        name="hours"
        kind="number"
        min={0}
        label={t('duty.hours', { duty: name })}
        labelHidden
        unit={t('duty.unit')}
        rules={{
          validate: (hours) =>
            hours === null || (Number.isFinite(hours) && hours >= 0) || t('duty.hours.wrong'),
        }}
      />
    </form>
  );
}
