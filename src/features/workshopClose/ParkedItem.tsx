import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { isDate, longestPerson } from '../../document/workItemFields';
import type { WorkItem } from '../../domain/workItem';
import type { Settlement } from '../../domain/workshop';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import styles from './CloseScreen.module.css';

export type Parked = Extract<Settlement, { kind: 'parked' }>;

interface Props {
  readonly item: WorkItem;
  readonly parked: Parked;
  /** Today, as `2025-11-23`: nothing is promised for yesterday. */
  readonly today: string;
  readonly people: readonly string[];
  readonly onAssign: (parked: Parked) => void;
  readonly onReopen: () => void;
  readonly onDrop: () => void;
}

/** One thing that waits: who sees to it and by when, or back on the table, or given up. Saved when the person moves on. */
export function ParkedItem({ item, parked, today, people, onAssign, onReopen, onDrop }: Props) {
  const { t } = useWords();
  const id = useId();
  const { owner, until } = parked;
  const { control, handleSubmit } = useForm({ values: { owner, until } });
  const save = handleSubmit((draft) => {
    const said: Parked = {
      kind: 'parked',
      owner: draft.owner.trim(),
      until: isDate(draft.until) ? draft.until : until,
    };
    if (said.owner !== owner || said.until !== until) onAssign(said);
  });
  return (
    <li className={styles.parked} data-complete={owner !== '' && until !== ''}>
      <h3 id={id}>{item.name}</h3>
      <form className={styles.assign} onSubmit={save} onBlur={save} aria-labelledby={id}>
        <Field
          control={control}
          name="owner"
          label={t('close.parked.owner')}
          suggestions={people}
          autoComplete="off"
          rules={{ maxLength: longestPerson }}
        />
        <Field control={control} kind="date" name="until" min={today} label={t('close.parked.until')} />
      </form>
      <p className={styles.choices}>
        <Button variant="quiet" size="small" aria-describedby={id} onClick={onReopen}>
          {t('close.parked.reopen')}
        </Button>
        <Button variant="quiet" size="small" aria-describedby={id} onClick={onDrop}>
          {t('close.parked.drop')}
        </Button>
      </p>
    </li>
  );
}
