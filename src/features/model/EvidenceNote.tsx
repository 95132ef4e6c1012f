import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Condition } from '../../domain/readiness';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import styles from './EvidenceNote.module.css';

interface Props {
  readonly condition: Condition;
  readonly evidence: string;
  readonly onKeep: (evidence: string) => void;
}

/** What shows that a statement holds, in the person's own words. */
export function EvidenceNote({ condition, evidence, onKeep }: Props) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <EvidenceForm
        condition={condition}
        evidence={evidence}
        onKeep={(kept) => {
          onKeep(kept);
          setEditing(false);
        }}
      />
    );
  }
  const action = t(evidence === '' ? 'model.evidence.add' : 'model.evidence.change');
  return (
    <div className={styles.note}>
      {evidence === '' ? null : <p className={styles.evidence}>{evidence}</p>}
      <Button
        variant="quiet"
        size="small"
        aria-label={t('shell.pair', { name: action, value: t(`condition.${condition}`) })}
        onClick={() => setEditing(true)}
      >
        {action}
      </Button>
    </div>
  );
}

function EvidenceForm({ condition, evidence, onKeep }: Props) {
  const { t } = useWords();
  const { control, handleSubmit, setFocus } = useForm({ defaultValues: { evidence } });
  return (
    <form
      className={styles.note}
      // The form stands where its button was: whoever opened it goes on there.
      ref={(form) => {
        if (form !== null) setFocus('evidence');
      }}
      onSubmit={handleSubmit((said) => onKeep(said.evidence.trim()))}
    >
      <Field
        kind="textarea"
        rows={2}
        name="evidence"
        control={control}
        label={t('model.evidence.note', { condition: t(`condition.${condition}`) })}
        labelHidden
      />
      <Button type="submit" size="small">
        {t('model.evidence.keep')}
      </Button>
    </form>
  );
}
