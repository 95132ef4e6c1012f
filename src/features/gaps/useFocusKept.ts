import { type RefObject, useEffect, useState } from 'react';

/**
 * Keeps the focus on the page when what had it goes away. Call what is returned with each change that may take
 * something away; once it is done, the first of the places that is there takes a focus that nobody has.
 */
export function useFocusKept(...places: readonly RefObject<HTMLElement | null>[]): () => void {
  const [changes, setChanges] = useState(0);
  const [first, second] = places;
  useEffect(() => {
    if (changes === 0 || document.activeElement !== document.body) return;
    (first?.current ?? second?.current)?.focus({ preventScroll: true });
  }, [changes, first, second]);
  return () => setChanges((before) => before + 1);
}
