import { lazy, Suspense, useState } from 'react';
import { rowsOfSplit } from '../../../domain/split';
import type { WorkItem } from '../../../domain/workItem';
import { useWords } from '../../../i18n/Words';
import { Button } from '../../../ui/Button';
import type { ResultRow } from '../resultRow';
import type { EditAssessment } from '../resultsScreenProps';
import styles from './Sections.module.css';

const SplitItem = lazy(async () => ({ default: (await import('./SplitItem')).SplitItem }));

interface Props {
  readonly row: ResultRow;
  readonly items: readonly WorkItem[];
  readonly people: readonly string[];
  readonly edit: Pick<EditAssessment, 'item.split'>;
  readonly onOpenItem: (id: string) => void;
}

/** The rows this one was split off with, and the way to split it. */
export function Parts({ row: { item }, items, people, edit, onOpenItem }: Props) {
  const { t } = useWords();
  const [splitting, setSplitting] = useState(false);
  const others = rowsOfSplit(items, item).filter(({ id }) => id !== item.id);
  return (
    <div className={styles.section}>
      {item.partOf === '' ? null : (
        <p className={styles.others}>
          <span>{t('splitting.partOf', { name: item.partOf, others: others.length })}</span>
          {others.map(({ id, name }) => (
            <Button key={id} variant="quiet" size="small" onClick={() => onOpenItem(id)}>
              {name}
            </Button>
          ))}
        </p>
      )}
      <p>
        <Button size="small" onClick={() => setSplitting(true)}>
          {t('splitting.open')}
        </Button>
      </p>
      {splitting && (
        <Suspense fallback={null}>
          <SplitItem item={item} people={people} edit={edit} onClose={() => setSplitting(false)} />
        </Suspense>
      )}
    </div>
  );
}
