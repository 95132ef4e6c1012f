import type { ReactNode } from 'react';
import { useElementSize } from '../../ui/useElementSize';
import styles from './Desk.module.css';

interface Props {
  /** Names the paper for those who do not see it. */
  readonly label: string;
  readonly paperClass: string;
  /** Px above and below what stands on the paper. */
  readonly margins: number;
  readonly children: ReactNode;
}

/** Px, A4 at 96 to the inch. */
export const paperWidth = 794;
/** Px on either side. */
export const paperMargin = 48;

/** Paper as it prints, made smaller where the screen is narrower than it. */
export function Desk({ label, paperClass, margins, children }: Props) {
  const [measure, room] = useElementSize();
  const [measurePaper, paper] = useElementSize();
  const scale = room.width > 0 ? Math.min(1, room.width / paperWidth) : 1;
  return (
    <div
      ref={measure}
      className={styles.desk}
      style={scale < 1 && paper.height > 0 ? { blockSize: (paper.height + margins) * scale } : undefined}
    >
      <article
        ref={measurePaper}
        className={`${styles.paper ?? ''} ${paperClass}`}
        aria-label={label}
        style={scale < 1 ? { transform: `scale(${String(scale)})` } : undefined}
      >
        {children}
      </article>
    </div>
  );
}
