import { memo, useCallback } from 'react';
import { isFullyAnswered } from '../../domain/progress';
import type { Weights } from '../../domain/weights';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { ChalkLine } from '../../ui/ChalkLine';
import { Reel } from '../../ui/Reel';
import { VirtualRows } from '../../ui/VirtualRows';
import styles from './ItemLine.module.css';

interface RowProps {
  readonly itemId: string;
  readonly name: string;
  readonly index: number;
  readonly isDone: boolean;
  readonly isCurrent: boolean;
  /** The line comes down to this row in chalk. */
  readonly hangsOnChalk: boolean;
  readonly onOpen: (itemId: string) => void;
}

const leadLength = 160;
const lineHeight = 24;
const shortestLine = 22;
const grains = 7;

/** Px of chalk that reach past the end of a row, however its name wraps; the row shows as much as it is high. */
function threadLength(name: string): number {
  return lineHeight * (Math.ceil(name.length / shortestLine) + 1);
}

const Row = memo(function Row({ itemId, name, index, isDone, isCurrent, hangsOnChalk, onOpen }: RowProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={styles.row}
      data-state={isCurrent ? 'current' : isDone ? 'done' : 'open'}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={() => onOpen(itemId)}
    >
      <span className={styles.thread} data-chalk={hangsOnChalk} aria-hidden="true">
        {hangsOnChalk ? <ChalkLine length={threadLength(name)} seed={index % grains} /> : null}
      </span>
      <span className={styles.mark} aria-hidden="true">
        {isCurrent ? <Reel width={29} /> : null}
      </span>
      <span className={styles.name}>{name}</span>
      {isDone ? <span className="visually-hidden">, {t('rate.list.done')}</span> : null}
    </button>
  );
});

interface Props {
  readonly items: readonly WorkItem[];
  readonly weights: Weights;
  /** The item on the page; 0 is first. */
  readonly currentIndex: number;
  readonly onOpen: (itemId: string) => void;
}

/** All items, hanging on the line: chalk where they are answered, the reel where somebody is. */
export const ItemLine = memo(function ItemLine({ items, weights, currentIndex, onOpen }: Props) {
  const { t } = useWords();
  // The same function as long as the list is the same, or a long list would be measured anew at every step.
  const rowKey = useCallback((index: number) => items[index]?.id ?? String(index), [items]);
  return (
    <nav className={styles.list} aria-label={t('rate.list')}>
      <div className={styles.lead}>
        <ChalkLine length={leadLength} seed={grains} />
      </div>
      <div className={styles.scroll}>
        <VirtualRows
          label={t('rate.list')}
          count={items.length}
          estimatedRowHeight={28}
          activeIndex={currentIndex}
          rowKey={rowKey}
          row={(index) => {
            const item = items[index];
            if (item === undefined) return null;
            const isDone = isFullyAnswered(item, weights);
            return (
              <Row
                itemId={item.id}
                name={item.name}
                index={index}
                isDone={isDone}
                isCurrent={index === currentIndex}
                hangsOnChalk={isDone}
                onOpen={onOpen}
              />
            );
          }}
        />
      </div>
    </nav>
  );
});
