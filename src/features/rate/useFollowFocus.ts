import { useEffect, useRef, type RefObject } from 'react';
import type { Focus } from '../../flows/questionnaire/questionnaire.events';

/**
 * Takes the keyboard to where the flow says people are: the part of `page` marked `data-place`. On another item the
 * page starts from its top.
 */
export function useFollowFocus(page: RefObject<HTMLElement | null>, itemId: string, focus: Focus): void {
  const shownItem = useRef<string | null>(null);
  useEffect(() => {
    const isOtherItem = shownItem.current !== itemId;
    shownItem.current = itemId;
    const place = page.current?.querySelector(`[data-place="${focus}"]`);
    if (isOtherItem) document.documentElement.scrollTop = 0;
    if (!place || (!isOtherItem && place.contains(document.activeElement))) return;
    const target =
      place.querySelector<HTMLElement>('input:checked') ?? place.querySelector<HTMLElement>('input, button');
    target?.focus({ preventScroll: isOtherItem });
  }, [page, itemId, focus]);
}
