import { useEffect } from 'react';
import { arriveAhead } from '../i18n/arriving';

/** Resolves once the browser has nothing else to do. */
export function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(resolve, 200);
  });
}

/** Once there is something to lose, lets the other screens arrive while the browser has nothing else to do. */
export function useArriveAhead(isWorthIt: boolean): void {
  useEffect(() => {
    if (isWorthIt) arriveAhead(idle).catch(() => undefined);
  }, [isWorthIt]);
}
