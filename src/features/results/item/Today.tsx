import { nameWordsIn } from '../../../catalogue/nameWords';
import { findSymptoms } from '../../../domain/symptoms';
import { useWords } from '../../../i18n/Words';
import type { ResultRow } from '../resultRow';
import styles from './Today.module.css';

/** What tends to go wrong where today and the result part ways, all of it; that they agree, where they do. */
export function Today({ row }: { readonly row: ResultRow }) {
  const { t, rich, locale } = useWords();
  const symptoms = findSymptoms(row, nameWordsIn(locale));
  const wrong = symptoms.filter((symptom) => symptom !== 'matchAndNamed');
  return (
    <>
      {wrong.length > 0 && (
        <div className={styles.symptoms}>
          {wrong.map((symptom) => (
            <p key={symptom}>{rich(`symptom.${symptom}`)}</p>
          ))}
        </div>
      )}
      {symptoms.includes('matchAndNamed') && <p className={styles.match}>{t('symptom.matchAndNamed')}</p>}
    </>
  );
}
