import { memo, useEffect, useRef } from 'react';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { HoursCell } from './HoursCell';
import { OptionRow } from './OptionRow';
import { doneByValues, workKinds, type TodayFields } from './todayValues';
import styles from './TodayRow.module.css';

interface TodayRowProps {
  readonly item: WorkItem;
  /** 0 is the first. */
  readonly index: number;
  readonly current: boolean;
  /** Whether the current row should hold the focus: only after the person moved to it. */
  readonly focused: boolean;
  readonly selected: boolean;
  readonly showHours: boolean;
  readonly onCurrent: (index: number) => void;
  readonly onToggle: (index: number, extend: boolean) => void;
  readonly onSet: (id: string, fields: TodayFields) => void;
  readonly onLeaveHours: (index: number, next: boolean) => void;
}

/** One item as a row of the grid. The row itself holds the focus and says all of its values. */
export const TodayRow = memo(function TodayRow(props: TodayRowProps) {
  const { item, index, current, focused, selected, showHours, onCurrent, onToggle, onSet, onLeaveHours } =
    props;
  const { t, number } = useWords();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused && !row.current?.contains(document.activeElement))
      row.current?.focus({ preventScroll: true });
  }, [focused]);
  const { id, name, group, kind, doneBy, hoursPerMonth } = item;
  return (
    <div
      ref={row}
      role="row"
      className={styles.row}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-label={t('today.row', {
        name,
        kind: t(`kind.${kind}`),
        doneBy: t(`doneBy.${doneBy}`),
        hours: hoursPerMonth === null ? 'none' : number(hoursPerMonth),
      })}
      tabIndex={current ? 0 : -1}
      data-hours-shown={showHours}
      onFocus={() => onCurrent(index)}
    >
      <div role="gridcell" className={styles.select}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.box}
          aria-pressed={selected}
          aria-label={t('today.select', { name })}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => onToggle(index, event.shiftKey)}
        />
      </div>
      <div role="rowheader" className={styles.name}>
        {name}
        {group === '' ? null : <span className={styles.group}>{group}</span>}
      </div>
      <div role="gridcell" className={styles.kind}>
        <OptionRow
          label={t('today.column.kind')}
          options={workKinds}
          words={(value) => t(`kind.${value}`)}
          value={kind}
          onChoose={(value) => onSet(id, { kind: value })}
        />
      </div>
      <div role="gridcell" className={styles.doneBy}>
        <OptionRow
          label={t('today.column.doneBy')}
          options={doneByValues}
          words={(value) => t(`doneBy.${value}`)}
          value={doneBy}
          onChoose={(value) => onSet(id, { doneBy: value })}
        />
      </div>
      {showHours ? (
        <div role="gridcell" className={styles.hours}>
          <span className={styles.hoursLabel} aria-hidden="true">
            {t('today.column.hours')}
          </span>
          <HoursCell
            name={name}
            hours={hoursPerMonth}
            reachable={current}
            onChange={(hours) => onSet(id, { hoursPerMonth: hours })}
            onLeave={(next) => onLeaveHours(index, next)}
          />
        </div>
      ) : null}
    </div>
  );
});
