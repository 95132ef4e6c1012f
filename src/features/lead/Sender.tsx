import type { TextsInOneLanguage } from '../../document/embedTexts';
import { useWords } from '../../i18n/Words';
import styles from './LeadForm.module.css';

/** Who receives what is sent, how to reach them, and how to take a consent back. */
export function Sender({ sender }: { readonly sender: TextsInOneLanguage['sender'] }) {
  const { t, rich } = useWords();
  return (
    <div className={styles.sender}>
      <p>{rich('lead.sender', { name: sender.legalName, address: sender.postalAddress })}</p>
      <p>{t('lead.contact', { contact: sender.contact })}</p>
      <p>{sender.withdrawal}</p>
      <p>
        <a href={sender.privacyUrl} target="_blank" rel="noopener noreferrer">
          {t('lead.privacy')}
        </a>
      </p>
    </div>
  );
}
