import { useEffect, useState } from 'react';
import type { BallotOffer } from '../document/ballotOffer';
import { FilledBallot } from '../features/ballot/FilledBallot';
import { useWords } from '../i18n/Words';
import { copyText } from '../platform/clipboard';
import { useHomePromise, type Home } from './home';
import { toWorkshopPath } from './paths';

const loadTaking = () => import('./takeBallotHere');

interface Props {
  readonly voter: string;
  readonly code: string;
}

/** A filled ballot that was opened, and the workshops here that it belongs to. */
export function FilledBallotPage({ voter, code }: Props) {
  const { t } = useWords();
  const homePromise = useHomePromise();
  const [offers, setOffers] = useState<readonly BallotOffer[] | null>(null);
  useEffect(() => {
    document.title = t('app.page', { page: t('ballot.filled.title', { voter }) });
  }, [t, voter]);
  useEffect(() => {
    let isLeft = false;
    const look = async (home: Home) => {
      const taking = await loadTaking();
      const found = await taking.findOffers(home, code);
      if (!isLeft) setOffers(found);
      return found.length;
    };
    const lookAgain = async () => {
      const home = await homePromise;
      // What memory does not hold may be there once the browser's storage has answered after all.
      if ((await look(home)) > 0 || !home.recovered) return;
      await home.recovered;
      await look(home);
    };
    lookAgain().catch(() => {
      // The code can still be copied.
      if (!isLeft) setOffers([]);
    });
    return () => {
      isLeft = true;
    };
  }, [homePromise, code]);
  return (
    <FilledBallot
      voter={voter}
      code={code}
      offers={offers}
      hrefOf={(assessmentId) => `#${toWorkshopPath(assessmentId)}`}
      onAdd={async (assessmentId, sender) => {
        try {
          const taking = await loadTaking();
          return await taking.addBallot(await homePromise, assessmentId, code, sender);
        } catch {
          return false;
        }
      }}
      onCopy={copyText}
    />
  );
}
