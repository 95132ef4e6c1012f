import { useRef, type DragEvent } from 'react';

function rowAt(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row?.dataset.row === undefined ? null : Number(row.dataset.row);
}

/** What a list takes so that its rows, which say their place in `data-row`, can be dragged to another place. */
export function useRowDrag(onMove: (from: number, to: number) => void) {
  const dragged = useRef<number | null>(null);
  return {
    onDragStart: (event: DragEvent) => {
      dragged.current = rowAt(event.target);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged.current !== null) event.preventDefault();
    },
    onDragEnd: () => {
      dragged.current = null;
    },
    onDrop: (event: DragEvent) => {
      const from = dragged.current;
      const to = rowAt(event.target);
      dragged.current = null;
      if (from === null || to === null) return;
      event.preventDefault();
      onMove(from, to);
    },
  };
}
