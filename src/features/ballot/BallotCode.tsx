import { useState } from 'react';
import { codeOfDraft, type BallotDraft } from '../../document/ballotDraft';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './BallotScreen.module.css';
import { CodeBlock } from './CodeBlock';

export interface BallotCodeProps {
  readonly draft: BallotDraft;
  /** How many questions are left open. */
  readonly openCount: number;
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onCopyLink?: ((code: string) => Promise<boolean>) | undefined;
  /** Hands the code to another app; missing where the system has no way to. */
  readonly onShare?: ((code: string) => Promise<boolean>) | undefined;
  readonly onAgain: () => void;
}

/** The filled ballot as a code, and the ways to hand it over. */
export function BallotCode({ draft, openCount, onCopy, onCopyLink, onShare, onAgain }: BallotCodeProps) {
  const { t, rich } = useWords();
  const [said, setSaid] = useState<'copied' | 'copyRefused' | null>(null);
  const { facilitator } = draft.paper;
  const code = codeOfDraft(draft);
  const tell = (done: boolean) => setSaid(done ? 'copied' : 'copyRefused');
  return (
    <section className={styles.done} aria-labelledby="ballot-code">
      <h1 id="ballot-code" tabIndex={-1}>
        {t('ballot.done.title', { voter: draft.voter })}
      </h1>
      <p className={styles.send}>
        {rich('ballot.done.send', {
          facilitator: facilitator === '' ? 'none' : 'named',
          name: facilitator,
        })}
      </p>
      <CodeBlock code={code} />
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => void onCopy(code).then(tell)}>
          {t('ballot.copy')}
        </Button>
        {onShare === undefined ? null : (
          <Button onClick={() => void onShare(code)}>{t('ballot.share')}</Button>
        )}
        {onCopyLink === undefined ? null : (
          <Button onClick={() => void onCopyLink(code).then(tell)}>{t('ballot.copyLink')}</Button>
        )}
        <span role="status">{said === null ? null : t(`ballot.${said}`)}</span>
      </div>
      {openCount > 0 ? <p>{t('ballot.done.open', { count: openCount })}</p> : null}
      <div className={styles.again}>
        <Button variant="quiet" onClick={onAgain}>
          {t('ballot.again')}
        </Button>
        <p className={styles.aside}>{t('ballot.again.note')}</p>
      </div>
    </section>
  );
}
