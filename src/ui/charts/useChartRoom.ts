import { useCallback } from 'react';
import type { TextRuler } from './textRuler';
import { useChartWidth } from './useChartWidth';
import { useTextRuler } from './useTextRuler';

/**
 * What a chart that lays out words must know of the element that holds it: its width and a ruler for its font. Put the
 * first value on it as its `ref`.
 * @param before the width in px until the element is measured
 * @param asked the width in px where it is not the element's
 */
export function useChartRoom(
  before: number,
  asked?: number,
): [ref: (element: HTMLElement | null) => () => void, width: number, ruler: TextRuler] {
  const [measureWidth, width] = useChartWidth(before, asked);
  const [measureText, ruler] = useTextRuler();
  const ref = useCallback(
    (element: HTMLElement | null) => {
      const releases = [measureWidth(element), measureText(element)];
      return () => {
        for (const release of releases) release?.();
      };
    },
    [measureWidth, measureText],
  );
  return [ref, width, ruler];
}
