import type { Criterion } from '../../../domain/criterion';
import { sameOutcome, type Outcome } from '../../../domain/placement';
import type { Rating } from '../../../domain/rating';
import { useWords, type Words } from '../../../i18n/Words';
import { Button } from '../../../ui/Button';
import { nameAnswer, nameOutcome } from '../outcomeWords';
import styles from './Flips.module.css';

/** One answer that was changed on the ladder, and what stood before. */
export interface Tried {
  readonly criterion: Criterion;
  readonly from: Rating;
  readonly to: Rating;
  readonly before: Outcome;
}

/** What a changed answer did: "Capacity from “Late or in pieces” to “Slips now and then”. Before: … Now: keep it light." */
export function tellTried({ criterion, from, to, before }: Tried, now: Outcome, words: Words): string {
  const { t } = words;
  return t(sameOutcome(before, now) ? 'flip.tried.same' : 'flip.tried.other', {
    criterion: t(`criterion.${criterion}.name`),
    from: nameAnswer(criterion, from, words),
    to: nameAnswer(criterion, to, words),
    before: nameOutcome(before, words),
    now: nameOutcome(now, words),
  });
}

interface Props {
  readonly tried: Tried;
  /** What the answers give now. */
  readonly now: Outcome;
  readonly onPutBack: () => void;
}

/** What the last changed answer did, and the way back from it. */
export function TriedAnswer({ tried, now, onPutBack }: Props) {
  const words = useWords();
  return (
    <p className={styles.tried}>
      {tellTried(tried, now, words)}{' '}
      <Button variant="quiet" size="small" onClick={onPutBack}>
        {words.t('flip.putBack')}
      </Button>
    </p>
  );
}
