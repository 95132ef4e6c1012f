import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Up to this many rows are simply all there, so that finding in the page and printing work. */
export const rowsDrawnAtOnce = 120;
const overscan = 400;
const step = 200;

/** A stretch of an element, px from its top. */
export interface VisibleStretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretch of an element that is in or near the window, in steps of 200 px so that scrolling rarely redraws.
 * Follows any scrolling ancestor. `null` while `active` is off.
 */
export function useVisibleStretch(
  element: RefObject<HTMLElement | null>,
  active: boolean,
): VisibleStretch | null {
  const [stretch, setStretch] = useState<VisibleStretch>({ from: 0, to: 1400 });
  const look = useCallback(() => {
    if (element.current === null) return;
    const top = element.current.getBoundingClientRect().top;
    const from = Math.max(0, Math.floor((-top - overscan) / step) * step);
    const to = Math.max(step, Math.ceil((window.innerHeight - top + overscan) / step) * step);
    setStretch((known) => (known.from === from && known.to === to ? known : { from, to }));
  }, [element]);

  useEffect(() => {
    if (!active) return undefined;
    const frame = requestAnimationFrame(look);
    window.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [active, look]);

  return active ? stretch : null;
}
