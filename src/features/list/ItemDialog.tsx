import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ItemForm, type ItemDraft } from './ItemForm';

interface ItemDialogProps {
  readonly item: WorkItem;
  readonly groups: readonly string[];
  readonly onKeep: (draft: ItemDraft) => void;
  /** One place up or down; `null` where there is none. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** The details of one item, to change. */
export function ItemDialog({ item, groups, onKeep, onUp, onDown, onDelete, onClose }: ItemDialogProps) {
  const { t } = useWords();
  const { name, description, group, kind, doneBy, hoursPerMonth } = item;
  return (
    <Dialog
      open
      title={t('list.items.details')}
      closeLabel={t('list.items.close')}
      onClose={onClose}
      actions={
        <>
          <Button aria-label={t('list.items.up', { name })} disabled={onUp === null} onClick={() => onUp?.()}>
            ↑
          </Button>
          <Button
            aria-label={t('list.items.down', { name })}
            disabled={onDown === null}
            onClick={() => onDown?.()}
          >
            ↓
          </Button>
          <Button variant="quiet" onClick={onDelete}>
            {t('list.items.delete')}
          </Button>
        </>
      }
    >
      <ItemForm
        draft={{ name, description, group, kind, doneBy, hoursPerMonth }}
        groups={groups}
        submitWords={t('list.form.keep')}
        onSubmit={onKeep}
      />
    </Dialog>
  );
}
