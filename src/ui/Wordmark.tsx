import { Reel } from './Reel';
import styles from './Wordmark.module.css';

export interface WordmarkProps {
  /** Where the mark leads; plain text when left out. */
  href?: string | undefined;
}

const productName = 'Draw the Line';

/** Reel and name, the same in every language. */
export function Wordmark({ href }: WordmarkProps) {
  const mark = (
    <>
      <Reel width={20} />
      <span translate="no">{productName}</span>
    </>
  );
  return href === undefined ? (
    <span className={styles.mark}>{mark}</span>
  ) : (
    <a className={styles.mark} href={href}>
      {mark}
    </a>
  );
}
