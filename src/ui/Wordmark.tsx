import { Reel } from './Reel';
import styles from './Wordmark.module.css';

export interface WordmarkProps {
  /** Where the mark leads; plain text when left out. */
  href?: string | undefined;
  /** On a phone the reel alone stands for the name, which screen readers still hear. */
  short?: boolean;
}

const productName = 'Draw the Line';

/** Reel and name, the same in every language. */
export function Wordmark({ href, short = false }: WordmarkProps) {
  const mark = (
    <>
      <Reel width={20} />
      <span className={short ? styles.nameOnRoom : undefined} translate="no">
        {productName}
      </span>
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
