import type { AssessmentStore } from '../../document/assessmentStore';
import type { Assessment } from '../../domain/assessment';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import styles from './TodayShort.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly edit: Pick<AssessmentStore['trigger'], 'item.changed'>;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

const doneByValues = ['inHouse', 'partner', 'shared', 'nobody', 'unknown'] as const;

/** Asks of each of a few items who does it today. Nothing here has to be answered. */
export function TodayShort({ assessment: { items }, edit, onNext, onBack }: Props) {
  const { t } = useWords();
  return (
    <div className={styles.today}>
      <header className={styles.intro}>
        <h1>{t('today.title')}</h1>
        <p className={styles.lead}>{t('framed.today.lead')}</p>
      </header>
      <ul role="list" className={styles.items}>
        {items.map((item) => (
          <li key={item.id}>
            <SegmentedChoice
              legend={item.name}
              size="small"
              options={doneByValues.map((value) => ({ value, label: t(`doneBy.${value}`) }))}
              value={item.doneBy}
              onChange={(doneBy) => edit['item.changed']({ id: item.id, fields: { doneBy } })}
            />
          </li>
        ))}
      </ul>
      <footer className={styles.foot}>
        <Button size="large" onClick={onBack}>
          {t('framed.back')}
        </Button>
        <Button size="large" variant="primary" onClick={onNext}>
          {t('framed.today.next')}
        </Button>
      </footer>
    </div>
  );
}
