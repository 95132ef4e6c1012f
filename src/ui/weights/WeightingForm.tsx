import type { ReactNode, SubmitEventHandler } from 'react';
import { useWords } from '../../i18n/Words';
import { Button } from '../Button';
import styles from './WeightingForm.module.css';
import { WeightingInput, type WeightingInputProps } from './WeightingInput';

interface Props<Id extends string> extends WeightingInputProps<Id> {
  /** Why what is said cannot be kept; `null` where it can. */
  readonly problem: 'weightBelowZero' | 'insideWithoutWeight' | 'outsideWithoutWeight' | null;
  /** It is not what is kept. */
  readonly isChanged: boolean;
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>;
  /** Back to what is kept. */
  readonly onBack: () => void;
  /** What would change with it. */
  readonly children: ReactNode;
}

/** How much each question counts, and what follows from it, before anything is kept. */
export function WeightingForm<Id extends string>(props: Props<Id>) {
  const { problem, isChanged, onSubmit, onBack, children, ...input } = props;
  const { t } = useWords();
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <WeightingInput {...input} />
      {problem === null ? null : <p role="alert">{t(`weighting.problem.${problem}`)}</p>}
      {children}
      {isChanged && (
        <div className={styles.actions}>
          <Button type="submit" variant="primary" disabled={problem !== null}>
            {t('settings.weights.save')}
          </Button>
          <Button variant="quiet" onClick={onBack}>
            {t('settings.weights.back')}
          </Button>
        </div>
      )}
    </form>
  );
}
