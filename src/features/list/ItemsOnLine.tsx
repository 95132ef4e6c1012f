import { Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import type { AssessmentStore } from '../../document/assessmentStore';
import type { WorkItem } from '../../domain/workItem';
import { arriving } from '../../i18n/arriving';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { ChalkLine } from '../../ui/ChalkLine';
import { Kbd } from '../../ui/Kbd';
import { Reel } from '../../ui/Reel';
import { VirtualRows } from '../../ui/VirtualRows';
import styles from './ItemsOnLine.module.css';
import { ListRow, type RowActions } from './ListRow';
import type { DoMerge } from './useMerge';
import { useRowDrag } from './useRowDrag';

/** Forms arrive with the first item that is opened. */
const ItemDialog = arriving(['adding'], async () => (await import('./ItemDialog')).ItemDialog);

interface ItemsOnLineProps {
  readonly items: readonly WorkItem[];
  readonly edit: AssessmentStore['trigger'];
  readonly onMerge: DoMerge;
  /** Something to know about the list as a whole. */
  readonly children?: ReactNode;
}

const rowHeight = 36;
const lineLength = 560;

/** The list itself, always in view: work hangs on the line and waits, so the line beside it is dashed. */
export function ItemsOnLine({ items, edit, onMerge, children }: ItemsOnLineProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [renamingId, setRenamingId] = useState<string | null>(null);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [editedId, setEditedId] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const editedAt = editedId === null ? -1 : items.findIndex(({ id }) => id === editedId);
  const edited = items[editedAt];
  const chosen = selected === null ? [] : items.filter(({ id }) => selected.has(id));

  const remove = (gone: readonly WorkItem[]) => {
    const [first] = gone;
    if (first === undefined) return;
    onMerge(
      { removed: gone.map(({ id }) => id) },
      t('list.items.deleted', { count: gone.length, name: first.name }),
    );
    heading.current?.focus();
  };
  const place = (id: string, to: number) => {
    const item = items.find((other) => other.id === id);
    if (item === undefined || to < 0 || to >= items.length) return;
    edit['item.moved']({ id, to });
    announce(t('list.items.moved', { name: item.name, position: to + 1, total: items.length }));
  };
  const move = (id: string, to: number) => {
    place(id, to);
    setFocusedId(id);
  };
  const actions: RowActions = {
    onStartRename: setRenamingId,
    onRename: (id, name) => {
      if (name !== null) edit['item.changed']({ id, fields: { name } });
      setRenamingId(null);
      setFocusedId(id);
    },
    onEdit: setEditedId,
    onDelete: (id) => remove(items.filter((item) => item.id === id)),
    onMove: move,
    onSelect: (id, wanted) => {
      const after = new Set(selected);
      if (wanted) after.add(id);
      else after.delete(id);
      setSelected(after);
    },
  };
  const drag = useRowDrag((from, to) => {
    const item = items[from];
    if (item !== undefined) move(item.id, to);
  });
  const groups = useMemo(
    () => [...new Set(items.map(({ group }) => group).filter((group) => group !== ''))],
    [items],
  );
  return (
    <section className={styles.list} aria-labelledby="list-items">
      <div className={styles.chalk}>
        <ChalkLine length={lineLength} seed={11} />
      </div>
      <header className={styles.head}>
        <span className={styles.reel}>
          <Reel width={29} />
        </span>
        <h2 id="list-items" ref={heading} tabIndex={-1} aria-label={t('list.items')}>
          {t('list.items.count', { count: items.length })}
        </h2>
        {items.length === 0 ? null : (
          <span className={styles.tools}>
            {selected === null ? null : (
              <Button
                size="small"
                disabled={chosen.length === 0}
                onClick={() => {
                  remove(chosen);
                  setSelected(null);
                }}
              >
                {t('list.items.deleteSelected', { count: chosen.length })}
              </Button>
            )}
            <Button
              variant="quiet"
              size="small"
              onClick={() => setSelected(selected === null ? new Set() : null)}
            >
              {t(selected === null ? 'list.items.select' : 'list.items.selectDone')}
            </Button>
          </span>
        )}
      </header>
      <div className={styles.note}>{children}</div>
      {items.length === 0 ? (
        <p className={styles.empty}>{t('list.items.empty')}</p>
      ) : (
        <div {...drag} className={styles.rows} data-long={items.length > 120}>
          <VirtualRows
            label={t('list.items')}
            count={items.length}
            estimatedRowHeight={rowHeight}
            rowKey={(index) => items[index]?.id ?? String(index)}
            row={(index) => {
              const item = items[index];
              return item === undefined ? null : (
                <ListRow
                  item={item}
                  index={index}
                  count={items.length}
                  renaming={item.id === renamingId}
                  focused={item.id === focusedId}
                  selected={selected === null ? null : selected.has(item.id)}
                  actions={actions}
                />
              );
            }}
          />
        </div>
      )}
      {items.length < 2 ? null : (
        <p className={styles.keys} aria-hidden="true">
          <Kbd>Alt</Kbd> <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('list.items.keys')}
        </p>
      )}
      {edited === undefined ? null : (
        <Suspense fallback={null}>
          <ItemDialog
            key={edited.id}
            item={edited}
            groups={groups}
            onClose={() => setEditedId(null)}
            onKeep={(fields) => {
              edit['item.changed']({ id: edited.id, fields });
              setEditedId(null);
            }}
            onUp={editedAt === 0 ? null : () => place(edited.id, editedAt - 1)}
            onDown={editedAt === items.length - 1 ? null : () => place(edited.id, editedAt + 1)}
            onDelete={() => {
              setEditedId(null);
              remove([edited]);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
