import { useCallback, useState } from 'react';

/** Px of the content box, rounded; 0 × 0 until measured (and where nothing is laid out, as in tests). */
export interface ElementSize {
  width: number;
  height: number;
}

/** Measures an element as long as it is on the page. Put the first value on it as its `ref`. */
export function useElementSize(): [
  ref: (element: Element | null) => (() => void) | undefined,
  size: ElementSize,
] {
  const [size, setSize] = useState<ElementSize>({ width: 0, height: 0 });
  const ref = useCallback((element: Element | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const width = Math.round(entry.contentRect.width);
      const height = Math.round(entry.contentRect.height);
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, size];
}
