import { useCallback, useState } from 'react';
import { createTextRuler, estimateText, type TextRuler } from './textRuler';

/** A ruler for the font an element is set in, renewed once its font has arrived. Put the first value on it as its `ref`. */
export function useTextRuler(): [
  ref: (element: HTMLElement | null) => (() => void) | undefined,
  ruler: TextRuler,
] {
  const [ruler, setRuler] = useState<TextRuler>(() => estimateText);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    let current = true;
    const measure = () => {
      if (!current) return;
      const made = createTextRuler(getComputedStyle(element).fontFamily);
      setRuler(() => made);
    };
    measure();
    // Older engines and tests have no font set to wait for.
    if ('fonts' in document && document.fonts.status === 'loading') void document.fonts.ready.then(measure);
    return () => {
      current = false;
    };
  }, []);
  return [ref, ruler];
}
