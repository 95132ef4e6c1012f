import { FluidChalkLine } from '../../ui/ChalkLine';
import { Reel } from '../../ui/Reel';
import { useMediaQuery } from '../../ui/useMediaQuery';
import styles from './Stage.module.css';

/** The line before anything is drawn on it. */
export function StageLine() {
  const isProjected = useMediaQuery('(width >= 75rem)');
  return (
    <div className={styles.line} aria-hidden="true">
      <FluidChalkLine stroke={isProjected ? 9 : 5} seed={8} />
      <span className={styles.reel}>
        <Reel width={45} />
      </span>
    </div>
  );
}
