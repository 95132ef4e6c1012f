import { useRef, useState, type KeyboardEvent } from 'react';
import { ChartFigure } from './ChartFigure';
import type { FlipLadderProps, LadderOutcome } from './ladder';
import { OutcomeShape } from './OutcomeShape';
import classes from './FlipLadder.module.css';

const legendOrder: readonly LadderOutcome[] = [
  'inHouse',
  'guarded',
  'ownInside',
  'keepLight',
  'onTheLine',
  'findOut',
  'partner',
];

/**
 * What every single other answer would make of the item: one row per criterion, one shape per level, the current one
 * boxed. A half step from a group is boxed between its neighbours. Arrow keys walk the cells.
 */
export function FlipLadder({ rows, legend, twin, onTry }: FlipLadderProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const occurring = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.outcome)));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (step === undefined) return;
    const [down = 0, along = 0] = step;
    const row = clamp(active.row + down, rows.length);
    const column = clamp(active.column + along, rows[row]?.cells.length ?? 1);
    event.preventDefault();
    setActive({ row, column });
    grid.current?.querySelector<HTMLElement>(`[data-cell="${String(row)}-${String(column)}"]`)?.focus();
  };

  return (
    <ChartFigure twin={twin} note={<Legend occurring={occurring} legend={legend} />}>
      <div ref={grid} className={classes.ladder}>
        <div className={classes.levels} aria-hidden="true">
          {rows[0]?.cells.map(({ level }) => (
            <span key={level}>{level}</span>
          ))}
        </div>
        {rows.map((row, rowIndex) => (
          <div key={row.criterion} role="group" aria-label={row.name} className={classes.row}>
            <span className={classes.name}>{row.name}</span>
            <span className={classes.wording}>{row.wording}</span>
            <div className={classes.cells}>
              {row.cells.map((cell, column) => (
                <button
                  key={cell.level}
                  type="button"
                  className={classes.cell}
                  data-cell={`${String(rowIndex)}-${String(column)}`}
                  data-current={isCurrent(row.current, cell.level)}
                  aria-current={row.current === cell.level ? 'true' : undefined}
                  aria-label={cell.label}
                  title={cell.label}
                  tabIndex={active.row === rowIndex && active.column === column ? 0 : -1}
                  onFocus={() => {
                    setActive({ row: rowIndex, column });
                  }}
                  onKeyDown={onKeyDown}
                  onClick={() => onTry?.(row.criterion, cell.level)}
                >
                  <OutcomeShape outcome={cell.outcome} />
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

const clamp = (index: number, count: number) => Math.min(count - 1, Math.max(0, index));

function isCurrent(current: number | null, level: number): 'here' | 'between' | undefined {
  if (current === level) return 'here';
  return current !== null && Math.abs(current - level) === 0.5 ? 'between' : undefined;
}

function Legend({
  occurring,
  legend,
}: {
  occurring: ReadonlySet<LadderOutcome>;
  legend: FlipLadderProps['legend'];
}) {
  return (
    <ul className={classes.legend} role="list">
      {legendOrder
        .filter((outcome) => occurring.has(outcome))
        .map((outcome) => (
          <li key={outcome} className={classes.entry}>
            <OutcomeShape outcome={outcome} />
            {legend[outcome]}
          </li>
        ))}
    </ul>
  );
}
