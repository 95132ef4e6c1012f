import { useState } from 'react';
import type { AssessmentStore } from '../../document/assessmentStore';
import type { Assessment } from '../../domain/assessment';
import type { Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { Compare } from './Compare';
import styles from './EvolveScreen.module.css';
import { Redraws } from './Redraws';
import { SaveVersion } from './SaveVersion';
import { Versions } from './Versions';

export interface EvolveScreenProps {
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly now: () => Date;
  readonly edit: Pick<AssessmentStore['trigger'], 'snapshot.taken' | 'snapshot.removed'>;
  readonly onOpenItem: (itemId: string) => void;
  /** Offers a calendar file to save. */
  readonly onSaveCalendar: (text: string) => void;
}

/** The line over time: versions kept, what crossed between two of them, and when to draw it again. */
export function EvolveScreen(props: EvolveScreenProps) {
  const { assessment, weights, now, edit, onOpenItem, onSaveCalendar } = props;
  const { t } = useWords();
  const [openedAt] = useState(now);
  const { snapshots, items } = assessment;
  if (items.length === 0 && snapshots.length === 0)
    return <h1 className={styles.empty}>{t('evolve.empty')}</h1>;
  return (
    <div className={styles.screen}>
      <header className={styles.title}>
        <h1>{t('evolve.title', { versions: snapshots.length })}</h1>
        <p className={styles.lead}>{t('evolve.lead')}</p>
      </header>
      <SaveVersion
        assessment={assessment}
        weights={weights}
        now={now}
        onSave={(snapshot) => edit['snapshot.taken']({ snapshot })}
      />
      <div className={styles.columns}>
        <Versions snapshots={snapshots} edit={edit} />
        <Redraws
          assessment={assessment}
          now={openedAt}
          onOpenItem={onOpenItem}
          onSaveCalendar={onSaveCalendar}
        />
      </div>
      <Compare assessment={assessment} />
    </div>
  );
}
