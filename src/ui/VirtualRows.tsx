import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import styles from './VirtualRows.module.css';

export interface VirtualRowsProps {
  /** Names the list. */
  label: string;
  count: number;
  /** Px of a row as a first guess; rows are measured once drawn. */
  estimatedRowHeight: number;
  rowKey: (index: number) => string;
  row: (index: number) => ReactNode;
  /** The row to keep in view: the current one. */
  activeIndex?: number | undefined;
  /** `grid`: the rows bring the role `row` themselves, inside a grid that the owner names. */
  within?: 'list' | 'grid';
}

/** Up to this many rows are all drawn: windowing them would cost more than it saves. */
const drawnWhole = 120;

/** A long list in a place of definite height. Only the rows near the visible ones are on the page. */
export function VirtualRows(props: VirtualRowsProps) {
  return props.count <= drawnWhole ? <WholeRows {...props} /> : <WindowedRows {...props} />;
}

function rolesOf({ label, within = 'list' }: VirtualRowsProps) {
  return within === 'list'
    ? { list: { role: 'list', 'aria-label': label }, item: { role: 'listitem' } }
    : { list: { role: 'rowgroup' }, item: { role: 'presentation' } };
}

function WholeRows(props: VirtualRowsProps) {
  const { count, rowKey, row, activeIndex } = props;
  const roles = rolesOf(props);
  return (
    <div {...roles.list}>
      {Array.from({ length: count }, (_, index) => (
        <div
          key={rowKey(index)}
          {...roles.item}
          ref={index === activeIndex ? keepInView : undefined}
          data-active={index === activeIndex ? true : undefined}
        >
          {row(index)}
        </div>
      ))}
    </div>
  );
}

function keepInView(item: HTMLDivElement | null) {
  if (typeof item?.scrollIntoView === 'function') item.scrollIntoView({ block: 'nearest' });
}

function WindowedRows(props: VirtualRowsProps) {
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
