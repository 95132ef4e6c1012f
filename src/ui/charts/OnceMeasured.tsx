import { useCallback, useState, type ReactNode } from 'react';

interface Props {
  /** Px that the drawing will be tall. */
  readonly height: number;
  readonly children: ReactNode;
}

/**
 * Holds a drawing back until the place it stands in is measured, which is before anything of it is seen. Recharts
 * shows the first width it is given for a frame or two, so that this must not be a guess.
 */
export function OnceMeasured({ height, children }: Props) {
  const [isPlaced, setPlaced] = useState(false);
  const place = useCallback((element: HTMLElement | null) => {
    if (element !== null) setPlaced(true);
  }, []);
  return isPlaced ? children : <div ref={place} style={{ blockSize: height }} />;
}
