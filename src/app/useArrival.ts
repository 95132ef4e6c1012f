import { useEffect, useState } from 'react';
import type { Place } from './paths';

/**
 * Whether the results are shown for the first time: after the answers, or at once where somebody came to look at
 * them (`isShow`). Resumed results have been seen.
 */
export function useArrival(stage: Place['stage'], isShow: boolean): boolean {
  const [isSeen, setIsSeen] = useState(stage === 'results' && !isShow);
  useEffect(() => {
    if (stage !== 'results') return undefined;
    return () => {
      setIsSeen(true);
    };
  }, [stage]);
  return stage === 'results' && !isSeen;
}
