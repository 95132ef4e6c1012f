import { Suspense, useState, type ReactNode } from 'react';
import type { StageView } from '../../flows/workshop/workshop.view';
import { useWords } from '../../i18n/Words';
import { Tabs } from '../../ui/Tabs';
import { FingersVote } from './FingersVote';
import { LazyChatVote, LazyLaptopVote } from './lazyParts';
import type { WorkshopProps } from './workshopScreenProps';
import styles from './Voting.module.css';

const ways = ['fingers', 'chat', 'laptop', 'ballots'] as const;

type Way = (typeof ways)[number];

interface Props extends WorkshopProps<StageView> {
  readonly ballots: ReactNode;
}

/** The vote, in one of four ways. What has been entered is never shown before the reveal. */
export function Voting({ view, send, ballots }: Props) {
  const { t } = useWords();
  const anybodyIsAway = view.seats.some(({ isRemote }) => isRemote);
  // One person on a screen far away, and the chat is fair to all.
  const [way, setWay] = useState<Way>(anybodyIsAway ? 'chat' : 'fingers');
  const contents: Readonly<Record<Way, ReactNode>> = {
    fingers: <FingersVote view={view} send={send} />,
    chat: <LazyChatVote view={view} send={send} />,
    laptop: <LazyLaptopVote view={view} send={send} />,
    ballots,
  };
  return (
    <div className={styles.voting}>
      <Tabs
        label={t('vote.ways')}
        selected={way}
        onSelect={setWay}
        tabs={ways.map((id) => ({
          id,
          label: t(`vote.way.${id}`),
          content: <Suspense fallback={null}>{contents[id]}</Suspense>,
        }))}
      />
    </div>
  );
}

/** How many votes are in, and whose are missing. */
export function VotesIn({ view }: { readonly view: StageView }) {
  const { t } = useWords();
  return (
    <div className={styles.count}>
      <p className={styles.in} role="status">
        {t('onStage.in', { in: view.votesIn, all: view.seats.length })}
      </p>
      <ul role="list" className={styles.seats}>
        {view.seats.map(({ id, name, isIn }) => (
          <li key={id} data-in={isIn}>
            <span className={styles.dot} aria-hidden="true" />
            <span className={styles.seatName}>{name}</span>
            <span className="visually-hidden">
              {t('shell.pair', { name: '', value: t(isIn ? 'vote.in' : 'vote.notIn') })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
