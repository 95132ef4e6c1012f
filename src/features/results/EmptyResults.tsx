import { isFullyAnswered } from '../../domain/progress';
import type { Assessment } from '../../domain/assessment';
import type { Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './EmptyResults.module.css';

const enoughToShow = 3;

function countRated({ items }: Assessment, weights: Weights): number {
  return items.filter((item) => isFullyAnswered(item, weights)).length;
}

/** Whether there is a line to see: three items are rated, or all of them. */
export function readyToShow(assessment: Assessment, weights: Weights): boolean {
  const total = assessment.items.length;
  return total > 0 && countRated(assessment, weights) >= Math.min(enoughToShow, total);
}

interface Props {
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly onRate: (itemId: string) => void;
}

/** What stands in place of the results until there are any. */
export function EmptyResults({ assessment, weights, onRate }: Props) {
  const { t } = useWords();
  const next = assessment.items.find((item) => !isFullyAnswered(item, weights));
  return (
    <div className={styles.empty}>
      <h1>{t('results.empty')}</h1>
      <p>
        {t('results.empty.progress', {
          rated: countRated(assessment, weights),
          total: assessment.items.length,
        })}
      </p>
      {next === undefined ? null : (
        <Button variant="primary" size="large" onClick={() => onRate(next.id)}>
          {t('results.empty.go')}
        </Button>
      )}
    </div>
  );
}
