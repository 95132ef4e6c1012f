import { useWords } from '../../i18n/Words';
import type { MapItem } from '../../ui/charts/mapItem';
import { VirtualRows } from '../../ui/VirtualRows';
import styles from './MapList.module.css';

interface Props {
  readonly items: readonly MapItem[];
  readonly onOpen: (id: string) => void;
}

/** More than this many stand in a list of their own height instead of two columns. */
const listedWhole = 60;
const rowHeight = 28;

/** Which number on the map is which item; each opens its own explanation. */
export function MapList({ items, onOpen }: Props) {
  const { t, number } = useWords();
  const entry = (item: MapItem) => (
    <button
      type="button"
      className={styles.entry}
      data-mark={item.mark}
      data-changed={item.changed}
      onClick={() => onOpen(item.id)}
    >
      <span className={styles.number}>{number(item.number)}</span>
      <span>{item.name}</span>
    </button>
  );
  if (items.length > listedWhole) {
    return (
      <div className={styles.long}>
        <VirtualRows
          label={t('map.list')}
          count={items.length}
          estimatedRowHeight={rowHeight}
          rowKey={(index) => items[index]?.id ?? String(index)}
          row={(index) => {
            const item = items[index];
            return item === undefined ? null : entry(item);
          }}
        />
      </div>
    );
  }
  return (
    <ul role="list" aria-label={t('map.list')} className={styles.list}>
      {items.map((item) => (
        <li key={item.id}>{entry(item)}</li>
      ))}
    </ul>
  );
}
