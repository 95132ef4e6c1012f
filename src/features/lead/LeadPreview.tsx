import type { WrittenLead } from '../../document/lead';
import { useWords } from '../../i18n/Words';
import styles from './LeadForm.module.css';

interface Props {
  readonly lines: WrittenLead;
}

/** Exactly what is sent, part by part. */
export function LeadPreview({ lines }: Props) {
  const { t } = useWords();
  return (
    <dl className={styles.preview}>
      {lines.map(({ field, text }) => (
        <div key={field}>
          <dt>{t(`lead.field.${field}`)}</dt>
          <dd>{field === 'at' ? t('lead.field.at.now') : text}</dd>
        </div>
      ))}
    </dl>
  );
}
