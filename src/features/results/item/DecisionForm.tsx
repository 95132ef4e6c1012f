import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { longestText } from '../../../document/workItemFields';
import type { Decision } from '../../../domain/workItem';
import { useWords } from '../../../i18n/Words';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import type { ResultRow } from '../resultRow';
import styles from './Decision.module.css';
import { guardedDecisions, openDecisions } from '../../../domain/decision';

interface Props {
  readonly row: ResultRow;
  readonly onDecide: (decision: Decision, reason: string) => void;
  readonly onCancel: () => void;
}

interface Draft {
  decision: string;
  reason: string;
}

/** Overrules the answers. The reason is asked for because it is shown wherever the decision is. */
export function DecisionForm({ row, onDecide, onCancel }: Props) {
  const { t } = useWords();
  const { control, handleSubmit, setFocus } = useForm<Draft>({
    defaultValues: { decision: row.item.decision ?? '', reason: row.item.decisionReason },
  });
  useEffect(() => setFocus('decision'), [setFocus]);
  const options = row.flagged
    ? guardedDecisions.map((value) => ({ value, label: t(`decide.flagged.${value}`) }))
    : openDecisions.map((value) => ({ value, label: t(`placement.${value}`) }));
  return (
    <form
      className={styles.decision}
      onSubmit={handleSubmit(({ decision, reason }) => {
        const chosen = openDecisions.find((candidate) => candidate === decision);
        if (chosen !== undefined) onDecide(chosen, reason.trim());
      })}
    >
      {row.flagged && <p>{t('decide.flagged')}</p>}
      <Field
        kind="select"
        name="decision"
        control={control}
        label={t('decide.what')}
        placeholder={t('decide.choose')}
        options={options}
        rules={{ required: t('decide.what.missing') }}
      />
      <Field
        kind="textarea"
        rows={2}
        name="reason"
        control={control}
        label={t('decide.reason')}
        hint={t('decide.reason.hint')}
        rules={{
          maxLength: longestText,
          validate: (reason) => reason.trim() !== '' || t('decide.reason.missing'),
        }}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="small">
          {t('decide.save')}
        </Button>
        <Button variant="quiet" size="small" onClick={onCancel}>
          {t('decide.cancel')}
        </Button>
      </div>
    </form>
  );
}
