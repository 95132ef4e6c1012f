import { useMemo } from 'react';
import { nameWordsIn } from '../../catalogue/nameWords';
import { computeOperatingModel } from '../../domain/operatingModel';
import { computeItemResult } from '../../domain/result';
import { computeRetainedDuties } from '../../domain/retainedDuty';
import { computeCapacity } from '../../domain/capacity';
import { useWords } from '../../i18n/Words';
import { CapacitySection } from './CapacitySection';
import { ItemLinks } from './ItemLinks';
import type { ModelScreenProps } from './modelScreenProps';
import styles from './ModelScreen.module.css';
import { Nearest } from './Nearest';
import { ReadinessTable } from './ReadinessTable';
import { Routes } from './Routes';
import { ShareOfKind } from './ShareOfKind';
import { TwoViews } from './TwoViews';
import { VerdictOfModel } from './VerdictOfModel';

/** What the portfolio adds up to as a way of working, what would change that, and what it asks of the team. */
export function ModelScreen({ assessment, weights, edit, onOpenItem, onAddHours }: ModelScreenProps) {
  const { t, locale } = useWords();
  const results = useMemo(
    () => assessment.items.map((item) => computeItemResult(item, weights)),
    [assessment.items, weights],
  );
  const model = useMemo(
    () => computeOperatingModel(assessment, results, nameWordsIn(locale)),
    [assessment, results, locale],
  );
  const duties = useMemo(
    () => computeRetainedDuties(results, assessment.reviewShare),
    [results, assessment.reviewShare],
  );
  const capacity = useMemo(
    () => computeCapacity(results, duties, assessment.teamHoursPerMonth),
    [results, duties, assessment.teamHoursPerMonth],
  );
  if (results.every(({ outcome }) => outcome.placement === null)) return <h1>{t('model.empty')}</h1>;
  const ofItems = results.filter(({ item }) => model.flagged.includes(item.id));
  return (
    <div className={styles.screen}>
      <div className={styles.halves}>
        <div className={styles.half}>
          <VerdictOfModel model={model} results={results} capacity={capacity} onOpenItem={onOpenItem} />
          <div className={styles.rulers}>
            <ShareOfKind kind="ongoing" model={model} results={results} onOpenItem={onOpenItem} />
            <ShareOfKind kind="project" model={model} results={results} onOpenItem={onOpenItem} />
          </div>
          <Nearest model={model} results={results} onAddHours={onAddHours} />
          {model.verdict === 'withoutConditions' && (
            <Routes assessment={assessment} readiness={model.readiness} results={results} />
          )}
          <ItemLinks
            summary={
              ofItems.length === 0 ? t('model.flagged.none') : t('model.flagged', { count: ofItems.length })
            }
            results={ofItems}
            isOpen={model.verdict === 'fullyManaged'}
            onOpenItem={onOpenItem}
          />
        </div>
        <div className={styles.half}>
          <ReadinessTable
            assessment={assessment}
            model={model}
            results={results}
            edit={edit}
            onOpenItem={onOpenItem}
          />
          <TwoViews />
        </div>
      </div>
      <CapacitySection
        assessment={assessment}
        results={results}
        duties={duties}
        capacity={capacity}
        edit={edit}
        onOpenItem={onOpenItem}
        onAddHours={onAddHours}
      />
    </div>
  );
}
