import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { SpineHeads } from './spineHeads';
import type { PlacedRow, SpineLayout } from './spineLayout';
import classes from './Spine.module.css';

export interface SpineTargetsProps {
  readonly layout: SpineLayout;
  readonly heads: SpineHeads;
  /** The rows in the document. */
  readonly rows: readonly PlacedRow[];
  readonly label: string;
  readonly selectedId: string | null;
  /** The row the keyboard stands on. */
  readonly activeIndex: number;
  readonly onActivate: (index: number) => void;
  readonly onOpen: ((id: string) => void) | undefined;
}

/** One focusable composite under the picture: ↑ and ↓ walk the rows, Home and End jump, Enter opens. */
export function SpineTargets(props: SpineTargetsProps) {
  const { layout, heads, rows, label, selectedId, activeIndex, onActivate, onOpen } = props;
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const count = layout.rows.length;

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const target = list.current?.querySelector<HTMLElement>(`[aria-posinset="${String(activeIndex + 1)}"]`);
    target?.focus({ preventScroll: true });
    if (target && 'scrollIntoView' in target) target.scrollIntoView({ block: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, activeIndex, count);
    const id = layout.rows[activeIndex]?.row.id;
    if (next !== null) {
      event.preventDefault();
      moved.current = true;
      onActivate(next);
    } else if ((event.key === 'Enter' || event.key === ' ') && id !== undefined) {
      event.preventDefault();
      onOpen?.(id);
    }
  };

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      className={classes.targets}
      style={{ top: heads.above, height: layout.height }}
      tabIndex={-1}
    >
      {rows.map(({ row, index, top, height, nameCut }) => (
        <div
          key={row.id}
          role="option"
          aria-label={row.ariaLabel}
          aria-selected={row.id === selectedId}
          aria-setsize={count}
          aria-posinset={index + 1}
          tabIndex={index === activeIndex ? 0 : -1}
          title={nameCut ? row.name : undefined}
          className={classes.target}
          data-clickable={onOpen !== undefined}
          style={{ top, height }}
          onFocus={() => {
            onActivate(index);
          }}
          onKeyDown={onKeyDown}
          onClick={() => {
            onActivate(index);
            onOpen?.(row.id);
          }}
        />
      ))}
    </div>
  );
}

const pageOfRows = 10;

function nextIndex(key: string, index: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageOfRows,
    PageUp: index - pageOfRows,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next));
}
