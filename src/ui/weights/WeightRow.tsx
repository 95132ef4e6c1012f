import { useWords } from '../../i18n/Words';
import styles from './WeightRow.module.css';

interface Props {
  readonly name: string;
  readonly side: 'inHouse' | 'partner' | 'ink';
  /** 0 to 1. */
  readonly share: number;
  /** 0 to 1. */
  readonly equalShare: number;
  /** What the slider stands at, 0 to 100; without it the bar only shows the share. */
  readonly amount?: number;
  readonly onSet?: (amount: number) => void;
}

/** One question's weight: its bar or slider, the mark of equal weights, and the share of 100 that follows. */
export function WeightRow({ name, side, share, equalShare, amount, onSet }: Props) {
  const { t, number } = useWords();
  const counts = t('weighting.share', { criterion: name, share: number(Math.round(share * 100)) });
  const filled = amount ?? share * 100;
  return (
    <div className={styles.row} data-side={side}>
      <span className={styles.name} aria-hidden={onSet !== undefined}>
        {name}
      </span>
      <span className={styles.track}>
        <span className={styles.bar} style={{ inlineSize: `${String(filled)}%` }} />
        <span
          className={styles.equal}
          style={{ insetInlineStart: `${String(equalShare * 100)}%` }}
          aria-hidden="true"
        />
        {onSet === undefined || amount === undefined ? null : (
          <input
            type="range"
            className={styles.slider}
            min={0}
            max={100}
            step={1}
            value={Math.round(amount)}
            aria-label={name}
            aria-valuetext={counts}
            onChange={(event) => onSet(event.currentTarget.valueAsNumber)}
          />
        )}
      </span>
      <output className={styles.share} aria-label={counts}>
        {number(Math.round(share * 100))}
      </output>
    </div>
  );
}
