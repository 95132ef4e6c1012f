import { useEffect, useRef, useState } from 'react';
import type { BallotOffer, BallotSender } from '../../document/ballotOffer';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button, LinkButton } from '../../ui/Button';
import styles from './BallotScreen.module.css';

export interface BallotOffersProps {
  readonly voter: string;
  /** At least one. */
  readonly offers: readonly BallotOffer[];
  /** The address of a workshop. */
  readonly hrefOf: (assessmentId: string) => string;
  /** Resolves to whether it is saved. */
  readonly onAdd: (assessmentId: string, sender: BallotSender) => Promise<boolean>;
}

/** The workshops in this browser to which a filled ballot belongs, and the way into them. */
export function BallotOffers({ offers, ...props }: BallotOffersProps) {
  return offers.map((offer) => <Offer key={offer.assessmentId} {...props} offer={offer} />);
}

interface OfferProps extends Omit<BallotOffersProps, 'offers'> {
  readonly offer: BallotOffer;
}

function Offer({ voter, offer, hrefOf, onAdd }: OfferProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [state, setState] = useState<'offered' | 'adding' | 'added' | 'notSaved'>('offered');
  const way = useRef<HTMLAnchorElement>(null);
  const { assessmentId, title, open, items, taking } = offer;
  useEffect(() => {
    // The button that was pressed is gone.
    if (state === 'added') way.current?.focus();
  }, [state]);
  const add = (sender: BallotSender) => {
    if (state === 'adding') return;
    setState('adding');
    void onAdd(assessmentId, sender).then((isSaved) => {
      setState(isSaved ? 'added' : 'notSaved');
      if (isSaved) announce(t('ballot.offer.added', { voter }));
    });
  };
  const toWorkshop = (
    <LinkButton ref={way} variant="primary" href={hrefOf(assessmentId)}>
      {t('ballot.offer.go')}
    </LinkButton>
  );
  if (state === 'added') {
    return (
      <>
        <p className={styles.send}>{t('ballot.offer.added', { voter })}</p>
        {toWorkshop}
      </>
    );
  }
  if ('refusal' in taking) {
    return (
      <>
        <p className={styles.send}>{t('ballot.offer.found', { title })}</p>
        <p>{t(`ballot.offer.${taking.refusal}`, { voter })}</p>
        {toWorkshop}
      </>
    );
  }
  return (
    <>
      <p className={styles.send}>{t('ballot.offer.found', { title })}</p>
      <p>
        {t('ballot.offer.counts', { open, rest: items - open })} {t('ballot.offer.hidden')}{' '}
        {t(`ballot.offer.${taking.seat}`, { voter })}
      </p>
      <div className={styles.actions}>
        {taking.seat === 'sameName' ? (
          <>
            <Button onClick={() => add('samePerson')}>{t('ballot.offer.samePerson')}</Button>
            <Button onClick={() => add('another')}>{t('ballot.offer.another')}</Button>
          </>
        ) : (
          <Button variant="primary" onClick={() => add('byName')}>
            {t('ballot.offer.add')}
          </Button>
        )}
        <span role="status">{state === 'notSaved' ? t('ballot.offer.notSaved') : null}</span>
      </div>
    </>
  );
}
