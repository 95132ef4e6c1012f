import { useEffect, useRef, type RefObject } from 'react';

/** Brings the end of the page into view when the worked example appears there, not when somebody comes back to it. */
export function useShowOnceAnswered(
  page: RefObject<HTMLElement | null>,
  itemId: string,
  isShown: boolean,
): void {
  const before = useRef<{ readonly itemId: string; readonly isShown: boolean } | null>(null);
  useEffect(() => {
    const hasAppeared = isShown && before.current?.itemId === itemId && !before.current.isShown;
    before.current = { itemId, isShown };
    if (hasAppeared && typeof page.current?.scrollIntoView === 'function') {
      page.current.scrollIntoView({ block: 'end' });
    }
  }, [page, itemId, isShown]);
}
