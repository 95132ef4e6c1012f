import { Suspense } from 'react';
import type { LobbyView } from '../../flows/workshop/workshop.view';
import { newWorkshop } from '../../domain/workshop';
import { useWords } from '../../i18n/Words';
import { Button, LinkButton } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import type { BallotPorts } from './BallotVote';
import { LazyBallotVote } from './lazyParts';
import { LobbyPeople } from './LobbyPeople';
import { LobbyRule } from './LobbyRule';
import { LobbyTime } from './LobbyTime';
import styles from './Lobby.module.css';
import type { WorkshopProps } from './workshopScreenProps';

interface Props extends WorkshopProps<LobbyView> {
  readonly listHref: string;
  readonly ports: BallotPorts;
  /** The instant in UTC. */
  readonly now: () => string;
}

/** Before the first vote: who votes, how an item is settled, how much time there is. */
export function Lobby({ view, send, listHref, ports, now }: Props) {
  const { t } = useWords();
  const workshop = view.workshop ?? newWorkshop('none');
  const parts = { workshop, send };
  if (view.items.length === 0)
    return (
      <div className={styles.lobby}>
        <h1>{t('lobby.title')}</h1>
        <p className={styles.lead}>{t('lobby.empty')}</p>
        <LinkButton variant="primary" size="large" href={listHref}>
          {t('lobby.makeList')}
        </LinkButton>
      </div>
    );
  return (
    <div className={styles.lobby}>
      <h1>{t('lobby.title')}</h1>
      <p className={styles.lead}>{t('lobby.lead')}</p>
      <div className={styles.columns}>
        <LobbyPeople {...parts} />
        <div className={styles.agreed}>
          <LobbyRule {...parts} />
          <LobbyTime {...parts} itemCount={view.items.length} />
        </div>
      </div>
      <div className={styles.start}>
        <Button
          variant="primary"
          size="large"
          disabled={!view.canStart}
          onClick={() => send({ type: 'workshop.started', at: now() })}
        >
          {t('lobby.start')}
        </Button>
        {view.canStart ? null : <p className={styles.aside}>{t('lobby.start.needs')}</p>}
      </div>
      {view.workshop === null ? null : (
        <Disclosure summary={t('lobby.before')}>
          <p className={styles.aside}>{t('lobby.before.lead')}</p>
          <Suspense fallback={null}>
            <LazyBallotVote workshop={workshop} items={view.items} send={send} ports={ports} />
          </Suspense>
        </Disclosure>
      )}
    </div>
  );
}
