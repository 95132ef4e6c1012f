import type { PlacedRow } from './spineLayout';
import type { SpineMetrics } from './spineMetrics';
import classes from './Spine.module.css';

const middle = '0.35em';

/** Name and number at the tip, who answers and the placement on the empty side. */
export function SpineWordsOnRow({ placed, metrics }: { placed: PlacedRow; metrics: SpineMetrics }) {
  const { row } = placed;
  return (
    <>
      {placed.nameLines.map((line, index) => (
        <text
          key={index}
          className={classes.name}
          data-part="name"
          x={placed.nameX}
          y={placed.nameY + index * metrics.lineHeight}
          dy={middle}
          textAnchor={placed.nameAnchor}
          fontSize={metrics.nameSize}
        >
          {line}
        </text>
      ))}
      {metrics.showsNumber && row.sizeText !== '' && (
        <text
          className={classes.number}
          data-side={row.side}
          x={placed.numberX}
          y={placed.numberY}
          dy={middle}
          textAnchor={placed.nameAnchor}
          fontSize={metrics.nameSize}
        >
          {row.sizeText}
        </text>
      )}
      <Note placed={placed} metrics={metrics} />
    </>
  );
}

function Note({ placed, metrics }: { placed: PlacedRow; metrics: SpineMetrics }) {
  const { row, accountableLines, placementLines, noteOnOneLine, noteAnchor, noteX } = placed;
  const accountableClass = row.accountable === null ? classes.unnamed : classes.accountable;
  const count = noteOnOneLine
    ? Math.max(accountableLines.length, placementLines.length)
    : accountableLines.length + placementLines.length;
  if (count === 0) return null;
  const first = metrics.stacked
    ? placed.nameY
    : placed.top + placed.height / 2 - ((count - 1) * metrics.lineHeight) / 2;
  const common = { x: noteX, dy: middle, textAnchor: noteAnchor, fontSize: metrics.noteSize };

  if (noteOnOneLine && count === 1) {
    const accountable = accountableLines[0] && (
      <tspan className={accountableClass}>{accountableLines[0]}</tspan>
    );
    const placement = placementLines[0] ?? '';
    const dot = accountable && placement !== '' ? ' · ' : '';
    return (
      <text className={classes.note} data-part="note" y={first} {...common}>
        {/* The name stands nearest the line, so the order turns with the side. */}
        {noteAnchor === 'start' ? accountable : placement}
        {noteAnchor === 'start' ? dot + placement : dot}
        {noteAnchor === 'start' ? null : accountable}
      </text>
    );
  }
  return (
    <>
      {accountableLines.map((line, index) => (
        <text
          key={index}
          className={accountableClass}
          data-part="note"
          y={first + index * metrics.lineHeight}
          {...common}
        >
          {line}
        </text>
      ))}
      {placementLines.map((line, index) => (
        <text
          key={`placement-${String(index)}`}
          className={classes.note}
          data-part="note"
          y={first + (accountableLines.length + index) * metrics.lineHeight}
          {...common}
        >
          {line}
        </text>
      ))}
    </>
  );
}
