import { useWords } from '../../i18n/Words';
import styles from './BallotScreen.module.css';

/** A code, large enough to read and selected as a whole. It is one word, so that nothing gets lost in a copy. */
export function CodeBlock({ code }: { readonly code: string }) {
  const { t } = useWords();
  return (
    <p className={styles.code}>
      <span className="visually-hidden">{t('shell.pair', { name: t('ballot.done.code'), value: '' })}</span>
      <code translate="no">{code}</code>
    </p>
  );
}
