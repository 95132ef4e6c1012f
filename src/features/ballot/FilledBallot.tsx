import { useState } from 'react';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { BallotOffers, type BallotOffersProps } from './BallotOffers';
import styles from './BallotScreen.module.css';
import { CodeBlock } from './CodeBlock';

interface Props extends Omit<BallotOffersProps, 'offers'> {
  readonly code: string;
  /** The workshops in this browser that it belongs to; `null` while they are looked for. */
  readonly offers: BallotOffersProps['offers'] | null;
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A filled ballot that came as a link, for whoever runs the workshop: into it where it is here, else to be copied. */
export function FilledBallot({ code, offers, onCopy, ...ways }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<'copied' | 'copyRefused' | null>(null);
  const isHere = offers !== null && offers.length > 0;
  return (
    <section className={styles.done}>
      <h1>{t('ballot.filled.title', { voter: ways.voter })}</h1>
      {isHere ? <BallotOffers {...ways} offers={offers} /> : null}
      <p className={isHere ? styles.aside : styles.send}>
        {offers === null
          ? t('ballot.offer.looking')
          : t(isHere ? 'ballot.offer.elsewhere' : 'ballot.filled.text')}
      </p>
      <CodeBlock code={code} />
      <div className={styles.actions}>
        <Button
          variant={isHere ? 'secondary' : 'primary'}
          onClick={() => void onCopy(code).then((done) => setSaid(done ? 'copied' : 'copyRefused'))}
        >
          {t('ballot.copy')}
        </Button>
        <span role="status">{said === null ? null : t(`ballot.${said}`)}</span>
      </div>
    </section>
  );
}
