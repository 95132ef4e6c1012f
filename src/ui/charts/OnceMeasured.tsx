import type { ReactNode } from 'react';
import { useElementSize } from '../useElementSize';

interface Props {
  /** Px that the drawing will be tall. */
  readonly height: number;
  readonly children: ReactNode;
}

/** Where nothing is laid out, as in tests, there is nothing to wait for. */
const isLaidOut = typeof ResizeObserver !== 'undefined';

/**
 * Holds a drawing back until the place it stands in is measured, which is before anything of it is seen. Recharts
 * shows the first width it is given for a frame or two, so that this must not be a guess.
 */
export function OnceMeasured({ height, children }: Props) {
  const [measure, { width }] = useElementSize();
  return isLaidOut && width === 0 ? <div ref={measure} style={{ blockSize: height }} /> : children;
}
