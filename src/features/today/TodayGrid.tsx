import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { VirtualRows } from '../../ui/VirtualRows';
import { extendedTo, movedTo, toggledAll, toggledAt, type RowSelection } from './rowSelection';
import styles from './TodayGrid.module.css';
import { TodayRow } from './TodayRow';
import type { TodayFields } from './todayValues';
import { useTodayKeys } from './useTodayKeys';

interface TodayGridProps {
  readonly items: readonly WorkItem[];
  readonly selection: RowSelection;
  readonly showHours: boolean;
  readonly onSelection: (change: (before: RowSelection) => RowSelection) => void;
  /** Changes one item. */
  readonly onSet: (id: string, fields: TodayFields) => void;
  /** Changes the selected items, or the current one. */
  readonly onSetTargets: (fields: TodayFields) => void;
  readonly onShowHours: () => void;
}

const rowHeight = 49;
const rowsOfAPage = 10;

/** All items as one stop of the Tab key: arrows move between rows, letters say who does them. */
export function TodayGrid(props: TodayGridProps) {
  const { items, selection, showHours, onSelection, onSet, onSetTargets, onShowHours } = props;
  const { t } = useWords();
  const grid = useRef<HTMLDivElement>(null);
  const [inside, setInside] = useState(false);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const active = Math.min(selection.active, items.length - 1);

  const [hoursAt, setHoursAt] = useState<{ readonly index: number } | null>(null);
  // Before the next key arrives, or its digit would be lost.
  useLayoutEffect(() => {
    if (hoursAt === null) return;
    const row = grid.current?.querySelector(`[aria-rowindex="${hoursAt.index + 2}"]`);
    const field = row?.querySelector<HTMLInputElement>('[data-hours]');
    field?.focus();
    field?.select();
  }, [hoursAt]);
  const editHoursAt = useCallback((index: number) => setHoursAt({ index }), []);
  const onCurrent = useCallback(
    (index: number) => onSelection((before) => (before.active === index ? before : movedTo(before, index))),
    [onSelection],
  );
  const onToggle = useCallback(
    (index: number, extend: boolean) =>
      onSelection((before) => (extend ? extendedTo(before, index, ids) : toggledAt(before, index, ids))),
    [onSelection, ids],
  );
  const onLeaveHours = useCallback(
    (index: number, next: boolean) => {
      const to = next ? Math.min(index + 1, ids.length - 1) : index;
      onSelection((before) => movedTo(before, to));
      if (next && to !== index) editHoursAt(to);
      else grid.current?.querySelector<HTMLElement>(`[aria-rowindex="${to + 2}"]`)?.focus();
    },
    [onSelection, ids, editHoursAt],
  );
  const onKeyDown = useTodayKeys(
    { active, count: items.length, page: rowsOfAPage },
    {
      move: (to) => onSelection((before) => movedTo(before, to)),
      extend: (to) => onSelection((before) => extendedTo(before, to, ids)),
      toggle: () => onToggle(active, false),
      toggleAll: () => onSelection((before) => toggledAll(before, ids)),
      clear: () => onSelection((before) => ({ ...before, selected: new Set() })),
      set: onSetTargets,
      editHours: () => {
        onShowHours();
        editHoursAt(active);
      },
    },
  );
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={t('today.table')}
      aria-rowcount={items.length + 1}
      aria-multiselectable="true"
      className={styles.grid}
      data-long={items.length > 120}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocus={() => setInside(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
      }}
    >
      <div role="row" aria-rowindex={1} className={styles.head} data-hours-shown={showHours}>
        <span role="columnheader" className={styles.select}>
          <span className="visually-hidden">{t('today.column.select')}</span>
        </span>
        <span role="columnheader">{t('today.column.name')}</span>
        <span role="columnheader" className={styles.kind}>
          {t('today.column.kind')}
        </span>
        <span role="columnheader" className={styles.doneBy}>
          {t('today.column.doneBy')}
        </span>
        {showHours ? (
          <span role="columnheader" className={styles.hours}>
            {t('today.column.hours')}
          </span>
        ) : null}
      </div>
      <VirtualRows
        label={t('today.table')}
        within="grid"
        count={items.length}
        estimatedRowHeight={rowHeight}
        activeIndex={inside ? active : undefined}
        rowKey={(index) => ids[index] ?? String(index)}
        row={(index) => {
          const item = items[index];
          return item === undefined ? null : (
            <TodayRow
              item={item}
              index={index}
              current={index === active}
              focused={inside && index === active}
              selected={selection.selected.has(item.id)}
              showHours={showHours}
              onCurrent={onCurrent}
              onToggle={onToggle}
              onSet={onSet}
              onLeaveHours={onLeaveHours}
            />
          );
        }}
      />
    </div>
  );
}
