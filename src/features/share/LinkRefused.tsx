import type { LinkFault } from '../../document/linkCodec';
import type { DocumentFault } from '../../document/readDocument';
import { useWords } from '../../i18n/Words';
import { LinkButton } from '../../ui/Button';
import styles from './LinkRefused.module.css';

interface Props {
  readonly what: 'list' | 'ballot';
  readonly reason: DocumentFault | LinkFault;
  /** Where in what it holds the fault is; `''` for the link as a whole. */
  readonly path: string;
}

/** Why a link was not opened, and what can be done about it. */
export function LinkRefused({ what, reason, path }: Props) {
  const { t } = useWords();
  return (
    <section className={styles.refused} role="alert">
      <h1>{t(what === 'list' ? 'link.refused.title' : 'ballot.refused.title')}</h1>
      <p className={styles.reason}>{t(`link.refused.${reason}`, { path })}</p>
      <p>{t('link.refused.untouched')}</p>
      <LinkButton href="#/">{t('link.refused.start')}</LinkButton>
    </section>
  );
}
