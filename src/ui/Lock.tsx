import styles from './Lock.module.css';

export interface LockProps {
  /** Px across: 11 on the spine, 14 on the start page. */
  width?: number;
}

/** A decision guarded inside. Decoration on the line; the words stand beside it. */
export function Lock({ width = 11 }: LockProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={styles.lock}
      viewBox="0 0 11 15"
      width={width}
      height={(width * 15) / 11}
    >
      <path className={styles.shackle} d="M2.2 7V4.3a3.3 3.3 0 0 1 6.6 0V7" />
      <rect className={styles.body} y="6.3" width="11" height="8.7" rx="0.8" />
    </svg>
  );
}
