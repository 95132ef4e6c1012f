import { FluidChalkLine } from '../../ui/ChalkLine';
import { Reel } from '../../ui/Reel';
import styles from './RoomScreen.module.css';

/** The line where no bar hangs from it yet: in the place where the votes will draw it. */
export function RoomLine() {
  return (
    <div className={styles.line} aria-hidden="true">
      <FluidChalkLine stroke={9} seed={8} />
      <span className={styles.reel}>
        <Reel width={45} />
      </span>
    </div>
  );
}
