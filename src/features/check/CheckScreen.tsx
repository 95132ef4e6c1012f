import { useCallback, useMemo, useState } from 'react';
import type { AssessmentStore } from '../../document/assessmentStore';
import type { Assessment } from '../../domain/assessment';
import type { Criterion } from '../../domain/criterion';
import { asksForRatings } from '../../domain/guardrail';
import { isAnswered } from '../../domain/rating';
import { activeCriteria, type Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Tabs } from '../../ui/Tabs';
import styles from './CheckScreen.module.css';
import { CriterionLineUp, type AnsweredPlace } from './CriterionLineUp';
import { wordPlace } from './placeWords';

interface Props {
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly edit: Pick<AssessmentStore['trigger'], 'item.changed'>;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** Every question once more, with all items side by side: is one of them out of place? */
export function CheckScreen({ assessment: { items }, weights, edit, onNext, onBack }: Props) {
  const words = useWords();
  const { t } = words;
  const announce = useAnnounce();
  const asked = useMemo(() => activeCriteria(weights), [weights]);
  const [chosen, setChosen] = useState<Criterion>('context');
  const shown = asked.includes(chosen) ? chosen : (asked[0] ?? 'context');
  const waiting = items.filter((item) => asksForRatings(item) && !isAnswered(item[shown])).length;

  const move = useCallback(
    (itemId: string, name: string, place: AnsweredPlace) => {
      edit['item.changed']({ id: itemId, fields: { [shown]: place } });
      announce(words.t('check.moved', { item: name, ...wordPlace(shown, place, words) }));
    },
    [announce, edit, shown, words],
  );

  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('check.title')}</h1>
        <p className={styles.lead}>{t('check.lead')}</p>
      </header>
      <Tabs
        label={t('check.criteria')}
        selected={shown}
        onSelect={setChosen}
        tabs={asked.map((criterion) => ({
          id: criterion,
          label: t(`criterion.${criterion}.name`),
          content: (
            <section className={styles.lineUp}>
              <h2>{t(`criterion.${criterion}.question`)}</h2>
              <p className={styles.help}>{t(`criterion.${criterion}.help`)}</p>
              <CriterionLineUp criterion={criterion} items={items} onMove={move} />
              {waiting > 0 ? <p className={styles.help}>{t('check.waiting', { count: waiting })}</p> : null}
            </section>
          ),
        }))}
      />
      <footer className={styles.foot}>
        <Button onClick={onBack}>{t('check.back')}</Button>
        <Button variant="primary" onClick={onNext}>
          {t('check.next')}
        </Button>
      </footer>
    </div>
  );
}
