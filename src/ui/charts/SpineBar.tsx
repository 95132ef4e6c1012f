import { cleanBarPath, dashes, dryBarPath } from './dryBar';
import type { SpineRow } from './spineRow';
import classes from './Spine.module.css';

/** Where the drawn part of a bar begins, px from the middle of the line. */
const besideLine = 6.5;
const besideLock = 10;
const looseBlock = 7;
const looseGap = 5;
const stripShare = 3.5 / 11;

/** What a row draws, at a height. */
export interface DrawnRow {
  readonly row: Pick<SpineRow, 'id' | 'side' | 'mark' | 'certainty' | 'looseEnd' | 'range' | 'ghostLean'>;
  /** Middle of the bar. */
  readonly barY: number;
}

export interface SpineBarProps {
  readonly placed: DrawnRow;
  readonly axisX: number;
  /** Where the lean lies, px. */
  readonly tipX: number;
  readonly barHeight: number;
  /** Fill of the two-colour hatch, `url(#…)`. */
  readonly hatch: string;
}

/** The bar of one row: plain, in two strips, or hatched in both colours; dashed while it is only proposed. */
export function SpineBar({ placed, axisX, tipX, barHeight, hatch }: SpineBarProps) {
  const { row, barY } = placed;
  const outward = tipX < axisX ? -1 : 1;
  const base = axisX + outward * (row.mark === 'guarded' ? besideLock : besideLine);
  const full = Math.max(Math.abs(tipX - axisX), Math.abs(base - axisX) + 4);
  const loose = row.looseEnd ? looseBlock + looseGap : 0;
  const shortest = Math.abs(base - axisX) + 5;
  const end = axisX + outward * Math.max(shortest, full - loose);
  const blockAt = end + outward * looseGap;
  return (
    <g className={classes.bar} data-mark={row.mark} data-side={row.side} data-certainty={row.certainty}>
      <BarBody base={base} end={end} y={barY} height={barHeight} placed={placed} hatch={hatch} />
      {row.looseEnd && (
        <rect
          className={classes.looseEnd}
          data-part="loose-end"
          x={Math.min(blockAt, blockAt + outward * looseBlock) + 0.75}
          y={barY - barHeight / 2 + 0.75}
          width={looseBlock - 1.5}
          height={barHeight - 1.5}
        />
      )}
    </g>
  );
}

interface BodyProps {
  readonly base: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
  readonly placed: DrawnRow;
  readonly hatch: string;
}

function BarBody({ base, end, y, height, placed: { row }, hatch }: BodyProps) {
  const strip = height * stripShare;
  const strips =
    row.mark === 'guarded'
      ? [
          { y: y - height / 2 + strip / 2, height: strip },
          { y: y + height / 2 - strip / 2, height: strip },
        ]
      : [{ y, height }];
  const [on, off] = row.mark === 'guarded' ? [10, 5] : [11, 4];
  const stretches = row.certainty === 'decided' ? ([[base, end]] as const) : dashes(base, end, on, off);
  const path = strips
    .flatMap((at, strand) =>
      stretches.map(([from, to]) =>
        to === end
          ? dryBarPath(from, to, at.y, at.height, `${row.id}/${String(strand)}`)
          : cleanBarPath(from, to, at.y, at.height),
      ),
    )
    .join('');
  return (
    <path
      data-part="bar"
      data-base={base}
      data-end={end}
      d={path}
      {...(row.mark === 'ownInside' ? { fill: hatch } : {})}
    />
  );
}
