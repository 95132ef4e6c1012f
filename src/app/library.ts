import { useCallback, useEffect, useRef, useState } from 'react';
import { binKeepsFor, type AssessmentHeader, type StorageStatus } from '../platform/assessmentStorage';
import type { Home } from './home';
import type { SavedRedraws } from './savedRedraws';

/** What is kept in this browser, as the start page lists it. */
export interface Library {
  readonly saved: readonly (AssessmentHeader & { readonly redraws?: SavedRedraws | undefined })[];
  readonly binned: readonly (AssessmentHeader & { readonly daysLeft: number })[];
  /** `null` until storage has answered. */
  readonly status: StorageStatus | null;
  /** Does something with storage, then lists anew. */
  readonly after: (work: (home: Home) => Promise<unknown>) => void;
}

const day = 24 * 60 * 60 * 1000;

function sort(headers: readonly AssessmentHeader[], now: number): Pick<Library, 'saved' | 'binned'> {
  return {
    saved: headers.filter(({ deletedAt }) => deletedAt === null),
    binned: headers.flatMap((header) =>
      header.deletedAt === null
        ? []
        : [{ ...header, daysLeft: Math.max(0, Math.ceil((header.deletedAt + binKeepsFor - now) / day)) }],
    ),
  };
}

/** Everything that is saved here: empty at first, then as storage lists it, and again when this page is shown anew. */
export function useLibrary(homePromise: Promise<Home>, onFault: (fault: unknown) => void): Library {
  const [library, setLibrary] = useState<Omit<Library, 'after'>>({ saved: [], binned: [], status: null });
  // Whoever is told of faults changes with every picture of the page; listing anew each time would never end.
  const tell = useRef(onFault);
  useEffect(() => {
    tell.current = onFault;
  });
  const after = useCallback(
    (work: (home: Home) => Promise<unknown>) => {
      const read = async () => {
        const home = await homePromise;
        await work(home);
        const headers = await home.storage.list();
        const listed = { ...sort(headers, Date.now()), status: home.status };
        setLibrary(listed);
        if (listed.saved.length > 0) await tellRedraws(home, listed);
      };
      const tellRedraws = async ({ storage }: Home, listed: Omit<Library, 'after'>) => {
        const { readSavedRedraws } = await import('./savedRedraws');
        const redraws = await readSavedRedraws(storage, new Date());
        // Only where nothing was listed anew meanwhile.
        setLibrary((now) =>
          now === listed
            ? { ...listed, saved: listed.saved.map((one) => ({ ...one, redraws: redraws.get(one.id) })) }
            : now,
        );
      };
      read().catch((fault: unknown) => tell.current(fault));
    },
    [homePromise],
  );
  useEffect(() => {
    const listAnew = () => {
      if (document.visibilityState === 'visible') after(() => Promise.resolve());
    };
    listAnew();
    document.addEventListener('visibilitychange', listAnew);
    return () => {
      document.removeEventListener('visibilitychange', listAnew);
    };
  }, [after]);
  return { ...library, after };
}
