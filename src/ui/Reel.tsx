import styles from './Reel.module.css';

export interface ReelProps {
  /** Px across: 20 in the wordmark, 29 on the rail, 45 on the start page. The height is 4/3 of it. */
  width?: number;
}

const proportion = 60.4 / 45;

/** The chalk reel: logo, progress marker and end of the line. Decoration; say the same in words. */
export function Reel({ width = 20 }: ReelProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={styles.reel}
      viewBox="0 0 45 60.4"
      width={width}
      height={Math.round(width * proportion * 10) / 10}
    >
      <ellipse className={styles.window} cx="22.5" cy="26.4" rx="11" ry="11" />
      <path
        className={styles.body}
        fillRule="evenodd"
        d="M17.1 0h10.8v7.7C37.8 9.6 45 17.1 45 26.5 45 35 37 44 22.5 60.4 8 44 0 35 0 26.5 0 17.1 7.2 9.6 17.1 7.7zM22.5 16.9a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19z"
      />
      <circle className={styles.body} cx="22.5" cy="26.4" r="3.1" />
    </svg>
  );
}
