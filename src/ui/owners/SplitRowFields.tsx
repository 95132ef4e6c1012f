import type { Control } from 'react-hook-form';
import { useWords } from '../../i18n/Words';
import { Button } from '../Button';
import { Field } from '../Field';
import { longestPerson } from './person';
import { SideChoice } from './SideChoice';
import type { SplitDraft } from './splitDraft';
import styles from './SplitDialog.module.css';

interface Props {
  readonly control: Control<SplitDraft>;
  readonly index: number;
  readonly insideOnly: boolean;
  readonly withHours: boolean;
  readonly people: readonly string[];
  /** `null` where no row may go. */
  readonly onRemove: (() => void) | null;
}

/** What is said about one row of a split. */
export function SplitRowFields({ control, index, insideOnly, withHours, people, onRemove }: Props) {
  const { t } = useWords();
  return (
    <li>
      <fieldset className={styles.row}>
        <legend className="visually-hidden">{t('splitting.row', { number: index + 1 })}</legend>
        <div className={styles.name}>
          <Field
            control={control}
            name={`rows.${index}.name`}
            label={t('splitting.name')}
            autoComplete="off"
            rules={{
              maxLength: { value: longestPerson, message: t('owner.tooLong') },
              validate: (name) => name.trim() !== '' || t('splitting.name.missing'),
            }}
          />
        </div>
        <div className={styles.owner}>
          <Field
            control={control}
            name={`rows.${index}.accountable`}
            label={t('splitting.owner')}
            suggestions={people}
            autoComplete="off"
            rules={{ maxLength: { value: longestPerson, message: t('owner.tooLong') } }}
          />
        </div>
        {withHours && (
          <Field
            control={control}
            name={`rows.${index}.hours`}
            kind="number"
            min={0}
            label={t('splitting.hours')}
            rules={{
              validate: (hours) =>
                hours === null || (Number.isFinite(hours) && hours >= 0) || t('splitting.hours.wrong'),
            }}
          />
        )}
        <div className={styles.foot}>
          {insideOnly ? null : <SideChoice control={control} name={`rows.${index}.accountableSide`} />}
          {onRemove === null ? null : (
            <Button variant="quiet" size="small" onClick={onRemove}>
              {t('splitting.remove', { number: index + 1 })}
            </Button>
          )}
        </div>
      </fieldset>
    </li>
  );
}
