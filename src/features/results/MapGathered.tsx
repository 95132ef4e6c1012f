import { useWords } from '../../i18n/Words';
import type { MapItem } from '../../ui/charts/mapItem';
import { Dialog } from '../../ui/Dialog';
import { MapList } from './MapList';
import styles from './MapGathered.module.css';

interface Props {
  /** The items of one block, in the order of their numbers. */
  readonly items: readonly MapItem[];
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** The items that the map gathers in one block, by number and name. */
export function MapGathered({ items, onOpen, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      open
      size="large"
      title={t('map.gathered', { count: items.length })}
      closeLabel={t('shell.close')}
      onClose={onClose}
    >
      <div className={styles.gathered}>
        <MapList items={items} onOpen={onOpen} />
      </div>
    </Dialog>
  );
}
