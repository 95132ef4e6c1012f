import type { WorkItemFields } from '../../../document/workItemFields';
import { retainedDutiesOf } from '../../../domain/retainedDuty';
import { retainedDuties, type RetainedDutyEdit, type RetainedDutyId } from '../../../domain/workItem';
import { useWords } from '../../../i18n/Words';
import { Button } from '../../../ui/Button';
import type { ResultRow } from '../resultRow';
import styles from './Duties.module.css';
import { DutyForm } from './DutyForm';
import sections from './Sections.module.css';

interface Props {
  readonly row: ResultRow;
  /** 0 to 1. */
  readonly reviewShare: number;
  readonly people: readonly string[];
  readonly onChange: (fields: Partial<WorkItemFields>) => void;
}

/** What stays to be done here because a partner delivers: who, how long, and what nobody has to do. */
export function Duties({ row, reviewShare, people, onChange }: Props) {
  const { t, percent } = useWords();
  const { item } = row;
  const standing = new Map(retainedDutiesOf(row, reviewShare).map((duty) => [duty.duty, duty]));
  const change = (duty: RetainedDutyId, said: Partial<RetainedDutyEdit>) => {
    const before = item.retainedDuties.find((one) => one.duty === duty);
    const after = { duty, owner: '', hours: null, dropped: false, ...before, ...said };
    onChange({ retainedDuties: [...item.retainedDuties.filter((one) => one.duty !== duty), after] });
  };
  return (
    <section className={sections.section}>
      <h3>{t('duty.title')}</h3>
      <p className={sections.aside}>{t('duty.lead', { share: percent(reviewShare) })}</p>
      <ul role="list" className={styles.duties}>
        {retainedDuties.map((id) => {
          const duty = standing.get(id);
          const name = t(`duty.${id}`);
          return (
            <li key={id} className={styles.duty} data-dropped={duty === undefined}>
              <span className={styles.name}>{name}</span>
              {duty === undefined ? (
                <span className={sections.aside}>{t('duty.dropped')}</span>
              ) : (
                <DutyForm duty={duty} name={name} people={people} onChange={(said) => change(id, said)} />
              )}
              <Button
                variant="quiet"
                size="small"
                aria-label={t(duty === undefined ? 'duty.restore.label' : 'duty.drop.label', { duty: name })}
                onClick={() => change(id, { dropped: duty !== undefined })}
              >
                {t(duty === undefined ? 'duty.restore' : 'duty.drop')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
