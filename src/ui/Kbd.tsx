import type { ReactNode } from 'react';
import styles from './Kbd.module.css';

/** A key of the keyboard, drawn as one. Takes the colour of the text around it. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className={styles.key}>{children}</kbd>;
}
