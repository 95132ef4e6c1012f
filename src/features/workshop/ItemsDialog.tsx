import { openItems } from '../../domain/agenda';
import { phaseOf } from '../../domain/discussion';
import type { Weights } from '../../domain/weights';
import type { WorkItem } from '../../domain/workItem';
import type { WorkshopEvent } from '../../flows/workshop/workshop.events';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './ItemsDialog.module.css';

interface Props {
  readonly items: readonly WorkItem[];
  readonly weights: Weights;
  readonly itemId: string;
  readonly send: (event: WorkshopEvent) => void;
  readonly onClose: () => void;
}

function stateOf(item: WorkItem) {
  const phase = phaseOf(item);
  if (phase === 'settled') return item.discussion?.settlement?.kind ?? null;
  return phase === 'untouched' ? null : phase;
}

/** Every item: what is open first, in the order in which to talk about it. */
export function ItemsDialog({ items, weights, itemId, send, onClose }: Props) {
  const { t } = useWords();
  const open = openItems(items, weights);
  const settled = items.filter((item) => phaseOf(item) === 'settled');
  const go = (event: WorkshopEvent) => {
    send(event);
    onClose();
  };
  const rows = (some: readonly WorkItem[]) => (
    <ol role="list" className={styles.items}>
      {some.map((item) => {
        const state = stateOf(item);
        return (
          <li key={item.id}>
            <button
              type="button"
              className={styles.item}
              aria-current={item.id === itemId ? 'true' : undefined}
              onClick={() => go({ type: 'item.opened', itemId: item.id })}
            >
              <span>{item.name}</span>
              {state === null ? null : <span className={styles.state}>{t(`pick.state.${state}`)}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
  return (
    <Dialog
      open
      size="large"
      title={t('pick.title')}
      closeLabel={t('shell.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => go({ type: 'close.asked' })}>{t('pick.close')}</Button>
          <Button variant="quiet" onClick={() => go({ type: 'lobby.returned' })}>
            {t('pick.lobby')}
          </Button>
        </>
      }
    >
      <h3>{t('pick.open')}</h3>
      {open.length === 0 ? <p>{t('pick.nothingOpen')}</p> : rows(open)}
      {settled.length === 0 ? null : (
        <>
          <h3>{t('pick.done')}</h3>
          {rows(settled)}
        </>
      )}
    </Dialog>
  );
}
