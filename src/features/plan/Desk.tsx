import type { ReactNode } from 'react';
import { useElementSize } from '../../ui/useElementSize';
import styles from './Desk.module.css';

interface Props {
  /** Names the paper for those who do not see it. */
  readonly label: string;
  readonly paperClass: string;
  /** Px above and below what stands on the paper. */
  readonly margins: number;
  /** Prints on one sheet, a little smaller where it would not fit. */
  readonly onOneSheet?: boolean;
  readonly children: ReactNode;
}

/** Px, A4 at 96 to the inch. */
export const paperWidth = 794;
/** Px on either side. */
export const paperMargin = 48;

/** Px of a sheet of Letter, the shorter of the two papers. */
const shortestSheet = 1056;

/** Paper as it prints, made smaller where the screen is narrower than it. */
export function Desk({ label, paperClass, margins, onOneSheet = false, children }: Props) {
  const [measure, room] = useElementSize();
  const [measurePaper, paper] = useElementSize();
  const scale = room.width > 0 ? Math.min(1, room.width / paperWidth) : 1;
  const height = paper.height + margins;
  const printed = onOneSheet && height > shortestSheet ? shortestSheet / (height + 4) : 1;
  return (
    <div
      ref={measure}
      className={styles.desk}
      style={scale < 1 && paper.height > 0 ? { blockSize: height * scale } : undefined}
    >
      <article
        ref={measurePaper}
        className={`${styles.paper ?? ''} ${paperClass}`}
        aria-label={label}
        data-scaled={scale < 1}
        style={{
          ...(scale < 1 ? { transform: `scale(${String(scale)})` } : {}),
          ...(printed < 1 ? { '--dtl-printed': printed } : {}),
        }}
      >
        {children}
      </article>
    </div>
  );
}
