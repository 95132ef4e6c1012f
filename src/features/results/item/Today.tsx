import { useWords } from '../../../i18n/Words';
import type { ResultRow } from '../resultRow';
import styles from './Today.module.css';

/** What tends to go wrong where today and the result part ways; that they agree, where nothing does. */
export function Today({ row }: { readonly row: ResultRow }) {
  const { t, rich } = useWords();
  const { symptoms, item, outcome } = row;
  if (symptoms.length === 0) {
    const matches =
      (item.doneBy === 'inHouse' && outcome.delivers === 'inHouse') ||
      (item.doneBy === 'partner' && outcome.delivers === 'partner');
    return matches && row.accountable.name !== null ? (
      <p className={styles.match}>{t('today.match')}</p>
    ) : null;
  }
  return (
    <div className={styles.symptoms}>
      {symptoms.map((symptom) => (
        <p key={symptom}>{rich(`symptom.${symptom}`)}</p>
      ))}
    </div>
  );
}
