import { lazy, Suspense } from 'react';
import { rolesOf, type VirtualRowsProps } from './virtualRowsProps';

/** Windowing arrives with the first list that is long enough to need it. */
const WindowedRows = lazy(async () => ({ default: (await import('./WindowedRows')).WindowedRows }));

/** Up to this many rows are all drawn: windowing them would cost more than it saves. */
const drawnWhole = 120;

/** A long list in a place of definite height. Only the rows near the visible ones are on the page. */
export function VirtualRows(props: VirtualRowsProps) {
  if (props.count <= drawnWhole) return <WholeRows {...props} />;
  return (
    <Suspense fallback={null}>
      <WindowedRows {...props} />
    </Suspense>
  );
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
