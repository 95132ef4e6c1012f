import { useState } from 'react';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './Bin.module.css';

/** An assessment that was deleted and can still be restored. */
export interface BinnedAssessment {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly deletedAt: number | null;
}

interface BinProps {
  readonly binned: readonly BinnedAssessment[];
  readonly onRestore: (id: string) => void;
}

const day = 24 * 60 * 60 * 1000;
const daysKept = 30;

/** Whole days until the bin lets go of it, never under 0. */
function daysLeft(deletedAt: number | null, now: number): number {
  return Math.max(0, Math.ceil(daysKept - (now - (deletedAt ?? now)) / day));
}

/** What was deleted here lately, folded away. */
export function Bin({ binned, onRestore }: BinProps) {
  const { t } = useWords();
  const [now] = useState(() => Date.now());
  return (
    <details className={styles.bin}>
      <summary className={styles.summary}>{t('start.bin.title', { count: binned.length })}</summary>
      <p className={styles.note}>{t('start.bin.note')}</p>
      <ul role="list" className={styles.binned}>
        {binned.map(({ id, title, deletedAt }) => {
          const name = title || t('start.saved.untitled');
          return (
            <li key={id} className={styles.entry}>
              <span>{name}</span>
              <span className={styles.left}>{t('start.bin.left', { days: daysLeft(deletedAt, now) })}</span>
              <Button
                variant="quiet"
                size="small"
                aria-label={t('start.bin.restoreNamed', { title: name })}
                onClick={() => onRestore(id)}
              >
                {t('start.bin.restore')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
