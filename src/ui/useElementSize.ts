import { useCallback, useState } from 'react';

/** Px of the content box, rounded; 0 × 0 until measured (and where nothing is laid out, as in tests). */
export interface ElementSize {
  width: number;
  height: number;
}

/** The content box as it is laid out now. */
function measureContent(element: Element): ElementSize {
  const style = getComputedStyle(element);
  const padding = (...sides: readonly string[]) =>
    sides.reduce((sum, side) => sum + (Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0), 0);
  return {
    width: Math.round(element.clientWidth - padding('left', 'right')),
    height: Math.round(element.clientHeight - padding('top', 'bottom')),
  };
}

/**
 * Measures an element as long as it is on the page, and before it is seen for the first time, so that nothing shows in
 * a size that was only a guess. Put the first value on it as its `ref`.
 */
export function useElementSize(): [
  ref: (element: Element | null) => (() => void) | undefined,
  size: ElementSize,
] {
  const [size, setSize] = useState<ElementSize>({ width: 0, height: 0 });
  const ref = useCallback((element: Element | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const tell = ({ width, height }: ElementSize) => {
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    };
    tell(measureContent(element));
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      tell({ width: Math.round(width), height: Math.round(height) });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, size];
}
