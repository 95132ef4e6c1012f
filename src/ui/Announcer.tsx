import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

export type Politeness = 'polite' | 'assertive';
export type Announce = (message: string, politeness?: Politeness) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says a message to screen readers; the same words twice are said twice. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

interface Spoken {
  message: string;
  times: number;
}

const silence: Spoken = { message: '', times: 0 };

/** Holds the page's two live regions; wrap the app in it once. */
export function Announcer({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState(silence);
  const [assertive, setAssertive] = useState(silence);
  const announce = useCallback<Announce>((message, politeness = 'polite') => {
    const speak = politeness === 'polite' ? setPolite : setAssertive;
    speak((before) => ({ message, times: before.times + 1 }));
  }, []);
  const regions = useMemo(
    () => (
      <>
        <div className="visually-hidden" role="status" aria-live="polite">
          <span key={polite.times}>{polite.message}</span>
        </div>
        <div className="visually-hidden" role="alert" aria-live="assertive">
          <span key={assertive.times}>{assertive.message}</span>
        </div>
      </>
    ),
    [polite, assertive],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      {regions}
    </AnnounceContext>
  );
}
