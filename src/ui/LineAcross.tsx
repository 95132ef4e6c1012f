import { useCallback } from 'react';
import { FluidChalkLine } from './ChalkLine';
import styles from './LineAcross.module.css';
import { Reel } from './Reel';

/** The line across the page, drawn as far as somebody has come, with the reel at its end. */
export function LineAcross({ share }: { readonly share: number }) {
  const segmentsFor = useCallback(
    (length: number) => [{ from: 0, to: length * share, style: 'solid' } as const],
    [share],
  );
  return (
    <div className={styles.line} aria-hidden="true">
      <FluidChalkLine orientation="horizontal" segmentsFor={segmentsFor} />
      <span className={styles.reel} style={{ insetInlineStart: `${share * 100}%` }}>
        <Reel width={29} />
      </span>
    </div>
  );
}
