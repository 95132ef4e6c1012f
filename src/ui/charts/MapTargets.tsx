import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { nearestTowards } from './mapGeometry';
import type { PullMapProps } from './mapItem';
import type { PlacedMark } from './mapPacking';
import classes from './PullMap.module.css';

export interface MapTargetsProps extends Pick<PullMapProps, 'onOpen' | 'onHover' | 'onOpenMany' | 'words'> {
  readonly marks: readonly PlacedMark[];
  readonly dot: number;
  readonly selectedId: string | null;
}

const keyOf = (mark: PlacedMark) => (mark.kind === 'dot' ? mark.item.id : (mark.items[0]?.id ?? ''));

const holds = (mark: PlacedMark, id: string) =>
  mark.kind === 'dot' ? mark.item.id === id : mark.items.some((item) => item.id === id);

/** The dots as buttons over the drawing: one stop for Tab, arrow keys go to the nearest dot that way. */
export function MapTargets(props: MapTargetsProps) {
  const { marks, dot, selectedId, words, onOpen, onHover, onOpenMany } = props;
  const group = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const wanted = activeKey ?? selectedId;
  const active = marks.find((mark) => wanted !== null && holds(mark, wanted)) ?? marks[0];

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (active === undefined) return;
    const next = nearestTowards(marks, active, event.key);
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    setActiveKey(keyOf(next));
  };

  return (
    <div ref={group} role="group" aria-label={words.label} className={classes.targets}>
      {marks.map((mark) => {
        const width = mark.kind === 'dot' ? dot : mark.width;
        const height = mark.kind === 'dot' ? dot : mark.height;
        const key = keyOf(mark);
        const tell = () => onHover?.(mark.kind === 'dot' ? mark.item.id : null);
        const untell = () => onHover?.(null);
        return (
          <button
            key={key}
            type="button"
            className={classes.target}
            data-kind={mark.kind}
            aria-label={mark.kind === 'dot' ? mark.item.ariaLabel : words.block(mark.items.length)}
            aria-pressed={mark.kind === 'dot' ? mark.item.id === selectedId : undefined}
            tabIndex={mark === active ? 0 : -1}
            style={{ left: mark.x - width / 2, top: mark.y - height / 2, width, height }}
            onKeyDown={onKeyDown}
            onPointerEnter={tell}
            onPointerLeave={untell}
            onFocus={() => {
              setActiveKey(key);
              tell();
            }}
            onBlur={untell}
            onClick={() => {
              if (mark.kind === 'dot') onOpen?.(mark.item.id);
              else onOpenMany?.(mark.items.map((item) => item.id));
            }}
          />
        );
      })}
    </div>
  );
}
