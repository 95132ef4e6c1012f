import { useId } from 'react';
import type { ExampleWork } from './exampleWork';
import styles from './ExampleBar.module.css';

const thickness = 12;
/** Bites that dry chalk leaves in the outer end of a bar, for the end that points right. */
const wornEnd = 'M1 -1H-2L-.4 1.4L-2.6 3.2L-.8 5L-3 7.4L-1.2 9.2L-2.4 13H1Z';

/** A bar of the example, as wide as its container. Decoration: the words stand beside it. */
export function ExampleBar({ side, stroke }: Pick<ExampleWork, 'side' | 'stroke'>) {
  const hatch = useId();
  const pieces = stroke === 'guarded' ? [0, thickness - 4] : [0];
  return (
    <svg aria-hidden="true" focusable="false" className={styles.bar} data-side={side} height={thickness}>
      {stroke === 'shared' ? (
        <pattern
          id={hatch}
          width="11"
          height="11"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.partner} width="11" height="11" />
          <rect className={styles.inHouse} width="5.5" height="11" />
        </pattern>
      ) : null}
      {pieces.map((top) => (
        <rect
          key={top}
          className={stroke === 'shared' ? undefined : styles[side]}
          fill={stroke === 'shared' ? `url(#${hatch})` : undefined}
          y={top}
          width="100%"
          height={stroke === 'guarded' ? 4 : thickness}
        />
      ))}
      <svg x={side === 'partner' ? '100%' : '0'} overflow="visible">
        <path
          className={styles.worn}
          d={wornEnd}
          transform={side === 'partner' ? undefined : 'scale(-1 1)'}
        />
      </svg>
    </svg>
  );
}
