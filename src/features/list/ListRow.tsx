import { memo, useEffect, useRef } from 'react';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import styles from './ListRow.module.css';
import { RenameField } from './RenameField';

/** What can be asked of one row. */
export interface RowActions {
  readonly onStartRename: (id: string) => void;
  /** `null` leaves the name as it was. */
  readonly onRename: (id: string, name: string | null) => void;
  readonly onEdit: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onMove: (id: string, to: number) => void;
  readonly onSelect: (id: string, selected: boolean) => void;
}

interface ListRowProps {
  readonly item: WorkItem;
  /** 0 is the first. */
  readonly index: number;
  readonly count: number;
  readonly renaming: boolean;
  /** Whether its name should take the focus: after a rename or a move. */
  readonly focused: boolean;
  /** `null` while nothing is being selected. */
  readonly selected: boolean | null;
  readonly actions: RowActions;
}

/** One item on the line: a tick, its name, and what can be done with it. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { item, index, count, renaming, focused, selected, actions } = props;
  const { t } = useWords();
  const nameButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) nameButton.current?.focus();
  }, [focused, index]);
  const { id, name, group } = item;
  return (
    <div
      className={styles.row}
      data-row={index}
      draggable={!renaming && selected === null}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', name);
      }}
    >
      <span className={styles.tick} aria-hidden="true" />
      {selected === null ? null : (
        <Checkbox
          label={t('list.items.selectItem', { name })}
          labelHidden
          checked={selected}
          onChange={(wanted) => actions.onSelect(id, wanted)}
        />
      )}
      {renaming ? (
        <RenameField
          name={name}
          label={t('list.items.newName', { name })}
          onDone={(renamed) => actions.onRename(id, renamed)}
        />
      ) : (
        <button
          ref={nameButton}
          type="button"
          className={styles.name}
          aria-label={t('list.items.rename', { name })}
          onClick={() => actions.onStartRename(id)}
          onKeyDown={(event) => {
            if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            actions.onMove(id, index + (event.key === 'ArrowUp' ? -1 : 1));
          }}
        >
          {name}
          {group === '' ? null : <span className={styles.group}>{group}</span>}
        </button>
      )}
      {renaming || selected !== null ? null : (
        <span className={styles.actions}>
          <button
            type="button"
            className={styles.arrow}
            aria-label={t('list.items.up', { name })}
            disabled={index === 0}
            onClick={() => actions.onMove(id, index - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            className={styles.arrow}
            aria-label={t('list.items.down', { name })}
            disabled={index === count - 1}
            onClick={() => actions.onMove(id, index + 1)}
          >
            ↓
          </button>
          <Button
            variant="quiet"
            size="small"
            aria-label={t('list.items.editNamed', { name })}
            onClick={() => actions.onEdit(id)}
          >
            {t('list.items.edit')}
          </Button>
          <Button
            variant="quiet"
            size="small"
            aria-label={t('list.items.deleteNamed', { name })}
            onClick={() => actions.onDelete(id)}
          >
            {t('list.items.delete')}
          </Button>
        </span>
      )}
    </div>
  );
});
