import { useState } from 'react';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './BallotScreen.module.css';
import { CodeBlock } from './CodeBlock';

interface Props {
  readonly voter: string;
  readonly code: string;
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A filled ballot that came as a link, for whoever runs the workshop. */
export function FilledBallot({ voter, code, onCopy }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<'copied' | 'copyRefused' | null>(null);
  return (
    <section className={styles.done}>
      <h1>{t('ballot.filled.title', { voter })}</h1>
      <p className={styles.send}>{t('ballot.filled.text')}</p>
      <CodeBlock code={code} />
      <div className={styles.actions}>
        <Button
          variant="primary"
          onClick={() => void onCopy(code).then((done) => setSaid(done ? 'copied' : 'copyRefused'))}
        >
          {t('ballot.copy')}
        </Button>
        <span role="status">{said === null ? null : t(`ballot.${said}`)}</span>
      </div>
    </section>
  );
}
