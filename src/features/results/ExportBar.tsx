import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import type { ExplainedHere } from './resultsScreenProps';
import styles from './ExportBar.module.css';

interface Props {
  readonly onTakeAway: () => void;
  readonly onShare: () => void;
  readonly onExplain: (topic: ExplainedHere) => void;
}

/** Ways out of the result: to files, to others, and to how it came about. */
export function ExportBar({ onTakeAway, onShare, onExplain }: Props) {
  const { t } = useWords();
  return (
    <div className={styles.bar}>
      <Button variant="quiet" size="small" aria-haspopup="dialog" onClick={onTakeAway}>
        {t('results.export')}
      </Button>
      <Button variant="quiet" size="small" aria-haspopup="dialog" onClick={onShare}>
        {t('results.share')}
      </Button>
      <Button variant="quiet" size="small" onClick={() => onExplain('line')}>
        {t('results.howItWorks')}
      </Button>
    </div>
  );
}
