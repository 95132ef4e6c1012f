import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import styles from './VirtualRows.module.css';
import { rolesOf, type VirtualRowsProps } from './virtualRowsProps';

/** The rows near the visible ones, in a scrolling place as tall as all of them. */
export function WindowedRows(props: VirtualRowsProps) {
  const { count, estimatedRowHeight, rowKey, row, activeIndex, within = 'list' } = props;
  const roles = rolesOf(props);
  // The current row may hold the focus, which would be lost if scrolling took the row off the page.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      if (activeIndex === undefined || activeIndex >= range.count || drawn.includes(activeIndex))
        return drawn;
      return [...drawn, activeIndex].sort((a, b) => a - b);
    },
    [activeIndex],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRowHeight,
    getItemKey: rowKey,
    overscan: 8,
    rangeExtractor,
  });
  useEffect(() => {
    if (activeIndex !== undefined) virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
  }, [activeIndex, virtualizer]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <div {...roles.list} className={styles.window} style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => (
          <div
            key={item.key}
            {...roles.item}
            ref={virtualizer.measureElement}
            data-index={item.index}
            data-active={item.index === activeIndex ? true : undefined}
            aria-setsize={within === 'list' ? count : undefined}
            aria-posinset={within === 'list' ? item.index + 1 : undefined}
            style={{ transform: `translateY(${String(item.start)}px)` }}
          >
            {row(item.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
