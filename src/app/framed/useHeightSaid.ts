import { useCallback } from 'react';
import type { Host } from '../../platform/hostWindow';

/** Tells the host how tall the content is, now and whenever that changes. */
export function useHeightSaid(host: Host): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element) => {
      if (element === null) return undefined;
      let said = 0;
      const observer = new ResizeObserver(() => {
        const height = Math.ceil(element.getBoundingClientRect().height);
        if (height === said) return;
        said = height;
        host.say({ type: 'resized', payload: { height } });
      });
      observer.observe(element);
      return () => {
        observer.disconnect();
      };
    },
    [host],
  );
}
