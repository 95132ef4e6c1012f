import { useEffect, useEffectEvent, useState } from 'react';
import { LinkRefused } from '../features/share/LinkRefused';
import { useWords } from '../i18n/Words';
import { openedLink } from '../platform/links';
import { BallotPage } from './BallotPage';
import { FilledBallotPage } from './FilledBallotPage';
import { useBrought, visitId } from './brought';
import { openLink, type OpenedLink } from './openLink';
import { useAddress } from './useAddress';

/** The place of the ballot that is being filled in. */
const ballotPlace = 'ballot';

/** Where a link leads: to the ballot of this tab, or to wherever what it holds says. */
export function LinkPage({ place }: { readonly place: string | undefined }) {
  return place === ballotPlace ? <BallotPage /> : <LinkReader />;
}

/** Reads the link that was opened: on to what it leads to, or why it leads nowhere. */
function LinkReader() {
  const { t } = useWords();
  const [, goTo] = useAddress();
  const { bring } = useBrought();
  const [opened, setOpened] = useState<OpenedLink | null>(null);
  const follow = useEffectEvent((next: OpenedLink | null) => {
    if (next === null) goTo('/', { replace: true });
    else if (next.kind === 'visit') {
      bring({ visit: next.visit });
      goTo(`/a/${visitId}`, { replace: true });
    } else if (next.kind === 'ballot') goTo(`/link/${ballotPlace}`, { replace: true });
    else setOpened(next);
  });
  useEffect(() => {
    let isLeft = false;
    const link = openedLink();
    // Loaded again, the page no longer knows what the address held.
    void (link === '' ? Promise.resolve(null) : openLink(link)).then((next) => {
      if (!isLeft) follow(next);
    });
    return () => {
      isLeft = true;
    };
  }, []);
  return (
    <>
      {opened?.kind === 'filled' ? (
        <FilledBallotPage voter={opened.voter} code={opened.code} />
      ) : opened?.kind === 'refused' ? (
        <LinkRefused what={opened.what} reason={opened.reason} path={opened.path} />
      ) : (
        <p role="status">{t('link.opening')}</p>
      )}
    </>
  );
}
