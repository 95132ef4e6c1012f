import type { ReactNode } from 'react';
import { Button } from './Button';
import styles from './Banner.module.css';

export interface BannerProps {
  /** `gap` is for work nobody answers for, and for nothing else. `alert` interrupts a screen reader. */
  tone?: 'note' | 'alert' | 'gap';
  children: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
  onDismiss?: (() => void) | undefined;
  dismissLabel?: string | undefined;
}

/** A standing message in the flow of the page, marked by a bar at its start. */
export function Banner({ tone = 'note', children, actions, onDismiss, dismissLabel }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'alert' ? 'alert' : 'status'}>
      <div className={styles.words}>{children}</div>
      {actions === undefined && onDismiss === undefined ? null : (
        <div className={styles.actions}>
          {actions}
          {onDismiss === undefined ? null : (
            <Button variant="quiet" size="small" onClick={onDismiss}>
              {dismissLabel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
