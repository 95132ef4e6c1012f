import type { ReactNode } from 'react';
import styles from './Owners.module.css';

interface Props {
  readonly name: string;
  readonly value: string;
  /** It needs a name and has none. */
  readonly gap?: boolean;
  readonly children: ReactNode;
}

/** One of the three places of an item: what it is, who has it, and what may be said about it. */
export function Slot({ name, value, gap = false, children }: Props) {
  return (
    <div className={styles.slot} data-gap={gap}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.more}>{children}</dd>
    </div>
  );
}
