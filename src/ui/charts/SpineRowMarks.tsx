import { Lock } from '../Lock';
import { SpineBar, type DrawnRow } from './SpineBar';
import classes from './Spine.module.css';

/** The fills that need a pattern, as `url(#…)`. */
export interface SpineFills {
  readonly ownInside: string;
  readonly findOut: string;
}

export interface SpineRowMarksProps {
  readonly placed: DrawnRow;
  readonly axisX: number;
  /** Where the lean lies, px. */
  readonly tipX: number;
  /** Px for a lean of 1. */
  readonly unit: number;
  readonly barHeight: number;
  readonly fills: SpineFills;
}

/** Everything one row draws between its words: bar, exact range, ghost and what sits on the line. */
export function SpineRowMarks({ placed, axisX, tipX, unit, barHeight, fills }: SpineRowMarksProps) {
  const { row, barY } = placed;
  const at = (lean: number) => axisX - lean * unit;
  const hasBar = row.mark === 'bar' || row.mark === 'guarded' || row.mark === 'ownInside';
  return (
    <>
      {row.ghostLean !== null && <Ghost axisX={axisX} tipX={at(row.ghostLean)} y={barY} height={barHeight} />}
      {hasBar && row.side !== 'line' && (
        <SpineBar placed={placed} axisX={axisX} tipX={tipX} barHeight={barHeight} hatch={fills.ownInside} />
      )}
      {row.mark === 'ownInside' && row.side === 'line' && (
        <rect
          data-part="bar"
          x={axisX - 13}
          y={barY - barHeight / 2}
          width={26}
          height={barHeight}
          fill={fills.ownInside}
        />
      )}
      {row.range !== null && (
        <Range
          from={at(row.range.from)}
          to={at(row.range.to)}
          y={barY}
          height={barHeight}
          fill={row.mark === 'findOut' ? fills.findOut : null}
        />
      )}
      <OnTheLine placed={placed} axisX={axisX} leanX={tipX} />
    </>
  );
}

const lockWidth = 11;

function Ghost({ axisX, tipX, y, height }: { axisX: number; tipX: number; y: number; height: number }) {
  const tall = height + 5;
  return (
    <rect
      className={classes.ghost}
      data-part="ghost"
      x={Math.min(axisX + Math.sign(tipX - axisX) * 4, tipX)}
      y={y - tall / 2}
      width={Math.max(2, Math.abs(tipX - axisX) - 4)}
      height={tall}
    />
  );
}

interface RangeProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly fill: string | null;
}

function Range({ from, to, y, height, fill }: RangeProps) {
  const left = Math.min(from, to);
  const right = Math.max(from, to);
  const whisker = `M${String(left)} ${String(y)}H${String(right)}M${String(left)} ${String(y - height / 2)}v${String(height)}M${String(right)} ${String(y - height / 2)}v${String(height)}`;
  return (
    <g data-part="range" data-from={left} data-to={right}>
      {fill !== null && (
        <rect x={left} y={y - height / 2 + 1} width={right - left} height={height - 2} fill={fill} />
      )}
      {fill === null && <path className={classes.whiskerHalo} d={whisker} />}
      <path className={fill === null ? classes.whisker : classes.range} d={whisker} />
    </g>
  );
}

function OnTheLine({
  placed: { row, barY },
  axisX,
  leanX,
}: {
  placed: DrawnRow;
  axisX: number;
  leanX: number;
}) {
  switch (row.mark) {
    case 'guarded':
      return (
        <g data-part="lock" transform={`translate(${String(axisX - lockWidth / 2)} ${String(barY - 7.5)})`}>
          <Lock width={lockWidth} />
        </g>
      );
    case 'onTheLine':
      return (
        <path
          className={classes.onTheLine}
          data-part="diamond"
          d={`M${String(axisX)} ${String(barY - 7)}l7 7l-7 7l-7 -7Z`}
        />
      );
    case 'keepLight':
      return <circle className={classes.keepLight} data-part="keep-light" cx={axisX} cy={barY} r={6.5} />;
    case 'findOut':
      return <circle className={classes.onTheLine} data-part="best-guess" cx={leanX} cy={barY} r={5.5} />;
    default:
      return null;
  }
}
