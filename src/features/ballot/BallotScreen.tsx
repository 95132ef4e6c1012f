import { useEffect, useRef, useState } from 'react';
import { countOpen, withAnswer, type BallotDraft } from '../../document/ballotDraft';
import { useAnnounce } from '../../ui/Announcer';
import { useWords } from '../../i18n/Words';
import { BallotCode, type BallotCodeProps } from './BallotCode';
import { BallotCover } from './BallotCover';
import { BallotItemPage } from './BallotItemPage';
import styles from './BallotScreen.module.css';

export interface BallotScreenProps extends Pick<BallotCodeProps, 'onCopy' | 'onCopyLink' | 'onShare'> {
  readonly draft: BallotDraft;
  /** Whether what is said here survives the page being loaded again. */
  readonly isKept: boolean;
  readonly onChange: (draft: BallotDraft) => void;
}

type Place = 'cover' | 'code' | number;

/** Where somebody carries on: nobody who has begun is asked for their name again. */
function placeOf(draft: BallotDraft): Place {
  if (draft.voter === '') return 'cover';
  const { asked } = draft.paper;
  const open = draft.ratings.findIndex((ratings) => asked.some((criterion) => ratings[criterion] === null));
  return open === -1 ? 'code' : open;
}

/** A ballot from its first page to its code. Nothing leaves it by itself. */
export function BallotScreen({ draft, isKept, onChange, ...ways }: BallotScreenProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [place, setPlace] = useState(() => placeOf(draft));
  const page = useRef<HTMLDivElement>(null);
  const { items } = draft.paper;
  const isShown = useRef(false);
  useEffect(() => {
    // Whoever has just come is where the page begins; whoever goes on is taken along.
    if (isShown.current) {
      window.scrollTo(0, 0);
      page.current?.querySelector<HTMLElement>('h1')?.focus();
    }
    isShown.current = true;
  }, [place]);
  const goTo = (next: number) => {
    if (next < 0) setPlace('cover');
    else if (next >= items.length) setPlace('code');
    else {
      setPlace(next);
      announce(t('rate.opened', { item: items[next]?.name ?? '', position: next + 1, total: items.length }));
    }
  };
  return (
    <div className={styles.screen} ref={page}>
      {place === 'cover' ? (
        <BallotCover
          draft={draft}
          isKept={isKept}
          onBegin={(voter) => {
            onChange({ ...draft, voter });
            goTo(0);
          }}
        />
      ) : place === 'code' ? (
        <BallotCode {...ways} draft={draft} openCount={countOpen(draft)} onAgain={() => goTo(0)} />
      ) : (
        <BallotItemPage
          key={place}
          draft={draft}
          place={place}
          onAnswer={(criterion, answer) => onChange(withAnswer(draft, place, criterion, answer))}
          onBack={() => goTo(place - 1)}
          onNext={() => goTo(place + 1)}
        />
      )}
    </div>
  );
}
