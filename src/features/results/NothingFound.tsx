import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './NothingFound.module.css';

/** What stands in place of the rows when none match. */
export function NothingFound({ onReset }: { readonly onReset: () => void }) {
  const { t } = useWords();
  return (
    <p className={styles.nothing}>
      {t('results.nothingFound')}{' '}
      <Button variant="quiet" onClick={onReset}>
        {t('results.nothingFound.reset')}
      </Button>
    </p>
  );
}
