import { useCallback, useState } from 'react';

/**
 * How far below the top edge of the page an element stands, px, as long as it is there; 0 until measured. Put the
 * first value on it as its `ref`.
 */
export function useTopOnPage(): [
  ref: (element: HTMLElement | null) => (() => void) | undefined,
  top: number,
] {
  const [top, setTop] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      setTop(Math.round(element.getBoundingClientRect().top + window.scrollY));
    });
    observer.observe(element);
    // Whatever appears above the element changes the height of the page.
    observer.observe(document.body);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, top];
}
