import { useEffect } from 'react';
import { useWords } from '../../../i18n/Words';
import styles from './StepButtons.module.css';

interface Props {
  readonly position: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (by: -1 | 1) => void;
}

/** Where arrow keys already mean something: typing, choosing, walking a list. */
const ownsArrows = 'input, textarea, select, [role="listbox"], [role="menu"], [role="tablist"]';

/** Where the item stands among the rows, and the way to its neighbours; ↑ and ↓ do the same. */
export function StepButtons({ position, isFirst, isLast, onStep }: Props) {
  const { t } = useWords();
  useEffect(() => {
    const stepByKey = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
      if (by === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(ownsArrows) !== null) return;
      event.preventDefault();
      onStep(by);
    };
    document.addEventListener('keydown', stepByKey);
    return () => document.removeEventListener('keydown', stepByKey);
  }, [onStep]);
  return (
    <>
      <span>{position}</span>
      <span className={styles.steps}>
        <StepButton label={t('item.previous')} isEnd={isFirst} onStep={() => onStep(-1)} arrow="↑" />
        <StepButton label={t('item.next')} isEnd={isLast} onStep={() => onStep(1)} arrow="↓" />
      </span>
    </>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly isEnd: boolean;
  readonly onStep: () => void;
  readonly arrow: string;
}

function StepButton({ label, isEnd, onStep, arrow }: StepButtonProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      title={label}
      // Stays focusable at the ends, so that the focus is not lost on arrival there.
      aria-disabled={isEnd}
      onClick={isEnd ? undefined : onStep}
    >
      <span aria-hidden="true">{arrow}</span>
    </button>
  );
}
