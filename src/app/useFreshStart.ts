import { useEffect } from 'react';
import type { Place } from './paths';

/** Another screen begins at its top, with the keyboard in it where the way there has gone from the page. */
export function useFreshStart({ stage, view }: Place): void {
  useEffect(() => {
    window.scrollTo(0, 0);
    if (document.activeElement === document.body) {
      document.getElementById('content')?.focus({ preventScroll: true });
    }
  }, [stage, view]);
}
