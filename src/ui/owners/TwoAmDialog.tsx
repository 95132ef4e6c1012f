import { useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useWords } from '../../i18n/Words';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { Field } from '../Field';
import styles from './Forms.module.css';
import { longestPerson } from './person';
import { YesNo } from './YesNo';

/** What happens when something breaks at night. */
export interface FirstResponse {
  readonly timeCritical: boolean;
  readonly actsFirst: string;
  readonly mayContain: boolean | null;
  readonly mayDo: string;
  readonly callsNext: string;
}

interface Props {
  readonly itemName: string;
  readonly said: FirstResponse;
  readonly people: readonly string[];
  readonly onSave: (said: FirstResponse) => void;
  readonly onClose: () => void;
}

/** The 2 a.m. test: whether an hour hurts, and if so who acts, with which power, and whom they call. */
export function TwoAmDialog({ itemName, said, people, onSave, onClose }: Props) {
  const { t } = useWords();
  const formId = useId();
  const { timeCritical, actsFirst, mayContain, mayDo, callsNext } = said;
  const { control, handleSubmit } = useForm<FirstResponse>({
    defaultValues: { timeCritical, actsFirst, mayContain, mayDo, callsNext },
  });
  const hurts = useWatch({ control, name: 'timeCritical' });
  const person = { maxLength: { value: longestPerson, message: t('owner.tooLong') } };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('twoAm.title', { item: itemName })}
      closeLabel={t('shell.close')}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary">
            {t('twoAm.save')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('owner.cancel')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className={styles.form}
        onSubmit={handleSubmit((draft) =>
          onSave({
            ...draft,
            actsFirst: draft.actsFirst.trim(),
            mayDo: draft.mayDo.trim(),
            callsNext: draft.callsNext.trim(),
          }),
        )}
      >
        <YesNo control={control} name="timeCritical" question={t('twoAm.hurts')} />
        {hurts ? (
          <>
            <Field
              control={control}
              name="actsFirst"
              label={t('twoAm.first')}
              hint={t('twoAm.first.hint')}
              suggestions={people}
              autoComplete="off"
              rules={person}
            />
            <YesNo control={control} name="mayContain" question={t('twoAm.contain')} />
            <Field
              control={control}
              name="mayDo"
              kind="textarea"
              rows={2}
              label={t('twoAm.mayDo')}
              hint={t('twoAm.mayDo.hint')}
            />
            <Field
              control={control}
              name="callsNext"
              label={t('twoAm.next')}
              suggestions={people}
              autoComplete="off"
              rules={person}
            />
          </>
        ) : (
          <p className={styles.aside}>{t('twoAm.harmless')}</p>
        )}
      </form>
    </Dialog>
  );
}
