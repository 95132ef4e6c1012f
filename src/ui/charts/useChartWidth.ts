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
  const [measure, { width }] = useElementSize();
  return [measure, asked ?? (width > 0 ? width : before)];
}
