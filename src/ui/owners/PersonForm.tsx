import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '../../i18n/Words';
import { Button } from '../Button';
import { Field } from '../Field';
import styles from './Forms.module.css';
import { longestPerson, type NameReading, type Side } from './person';
import { SideChoice } from './SideChoice';

/** What a person said about who it is. */
export interface NamedPerson {
  /** `''` where nobody is. */
  readonly name: string;
  readonly side: Side;
  /** The name reads like several people or a team, and is meant all the same. */
  readonly isMeant: boolean;
}

interface Props {
  readonly question: string;
  readonly saveLabel: string;
  readonly name: string;
  /** `null`: nobody asks for the side. */
  readonly side: Side | null;
  /** It is answered for inside, whatever is said. */
  readonly insideOnly?: boolean;
  /** Names already in use. */
  readonly people: readonly string[];
  /** How a name reads; left out where more than one may stand. */
  readonly read?: ((name: string) => NameReading) | undefined;
  readonly onSave: (said: NamedPerson) => void;
  readonly onCancel: () => void;
}

interface Draft {
  name: string;
  side: Side;
}

/** Puts one name on something. A name that reads like several is asked about once; an empty one takes it off. */
export function PersonForm(props: Props) {
  const { question, saveLabel, name, side, insideOnly = false, people, read, onSave, onCancel } = props;
  const { t } = useWords();
  const [doubted, setDoubted] = useState(false);
  const { control, handleSubmit, setFocus, getValues } = useForm<Draft>({
    defaultValues: { name, side: insideOnly ? 'inside' : (side ?? 'inside') },
  });
  useEffect(() => setFocus('name'), [setFocus]);
  const save = (draft: Draft, isMeant: boolean) => onSave({ ...draft, name: draft.name.trim(), isMeant });
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={handleSubmit(
        (draft) => save(draft, false),
        () => setDoubted((read?.(getValues('name')) ?? 'one') !== 'one'),
      )}
    >
      <Field
        name="name"
        control={control}
        label={question}
        hint={t('owner.hint')}
        suggestions={people}
        autoComplete="off"
        rules={{
          maxLength: { value: longestPerson, message: t('owner.tooLong') },
          validate: (said) => {
            const reading = said.trim() === '' ? 'one' : (read?.(said) ?? 'one');
            return reading === 'one' || t(`owner.doubt.${reading}`);
          },
        }}
      >
        {doubted && (
          <Button variant="quiet" size="small" onClick={() => save(getValues(), true)}>
            {t('owner.doubt.keep')}
          </Button>
        )}
      </Field>
      {side === null ? null : insideOnly ? (
        <p className={styles.aside}>{t('owner.side.flagged')}</p>
      ) : (
        <SideChoice control={control} name="side" />
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="small">
          {saveLabel}
        </Button>
        <Button variant="quiet" size="small" onClick={onCancel}>
          {t('owner.cancel')}
        </Button>
      </div>
    </form>
  );
}
