import type { ReactNode } from 'react';
import styles from './Stage.module.css';

export interface StageProps {
  /** A lit room washes a dark picture out, so a stage is light unless somebody asks for dark. */
  readonly theme?: 'light' | 'dark';
  readonly children: ReactNode;
}

/**
 * A screen for a whole room: everything inside reads at five metres, because every size of type and every space is
 * replaced by one that grows with the height of the picture. Controls and charts put inside need no other size.
 */
export function Stage({ theme = 'light', children }: StageProps) {
  return (
    <div className={styles.stage} data-theme={theme}>
      {children}
    </div>
  );
}
