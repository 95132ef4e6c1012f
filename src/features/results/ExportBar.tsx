import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import type { ExplainedHere } from './resultsScreenProps';
import styles from './ExportBar.module.css';

interface Props {
  readonly onExport: (format: 'csv' | 'json') => void;
  readonly onExplain: (topic: ExplainedHere) => void;
}

/** Ways out of the result: to files, and to how it came about. */
export function ExportBar({ onExport, onExplain }: Props) {
  const { t } = useWords();
  return (
    <div className={styles.bar}>
      <Menu
        label={t('results.export')}
        size="small"
        align="end"
        items={[
          { id: 'csv', label: t('results.export.csv'), onSelect: () => onExport('csv') },
          { id: 'json', label: t('results.export.json'), onSelect: () => onExport('json') },
        ]}
      />
      <Button variant="quiet" size="small" onClick={() => onExplain('line')}>
        {t('results.howItWorks')}
      </Button>
    </div>
  );
}
