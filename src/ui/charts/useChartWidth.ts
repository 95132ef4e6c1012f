import { useCallback, useState } from 'react';
import { useElementSize } from '../useElementSize';

/**
 * How wide a chart is drawn, in px: as wide as asked, else as the element that holds it. Put the first value on that
 * element as its `ref`.
 * @param before the width until the element is measured (and where nothing is laid out, as in tests)
 */
export function useChartWidth(
  before: number,
  asked?: number,
): [ref: (element: Element | null) => (() => void) | undefined, width: number] {
  const [watch, size] = useElementSize();
  // Asked at once as well: nobody then sees, or waits for, a picture laid out for another width.
  const [atFirst, setAtFirst] = useState(0);
  const ref = useCallback(
    (element: Element | null) => {
      if (element !== null) setAtFirst(element.clientWidth);
      return watch(element);
    },
    [watch],
  );
  const measured = size.width > 0 ? size.width : atFirst;
  return [ref, asked ?? (measured > 0 ? measured : before)];
}
