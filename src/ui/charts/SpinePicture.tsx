import { memo, useId, useMemo } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import { chalkReach } from '../chalkTexture';
import { ChalkLine } from '../ChalkLine';
import { Reel } from '../Reel';
import { FlatBars } from './FlatBars';
import { labelLine, type SpineHeads } from './spineHeads';
import type { PlacedRow, SpineLayout } from './spineLayout';
import type { SpineWords } from './spineRow';
import { SpinePatterns } from './SpinePatterns';
import { SpineRowMarks } from './SpineRowMarks';
import { spineSegments } from './spineSegments';
import { SpineWordsOnRow } from './SpineWordsOnRow';
import classes from './Spine.module.css';

const stroke = 5;
const reelWidth = 31;
const stagger = 12;
const dropTime = 600;
const headBaseline = 14;

export interface SpinePictureProps {
  readonly layout: SpineLayout;
  readonly heads: SpineHeads;
  /** The rows to draw: all of them, or those near the window. */
  readonly rows: readonly PlacedRow[];
  readonly words: SpineWords;
  readonly lineAbove: number;
  readonly animate: boolean;
  /** How often the line was snapped: each time it vibrates once. */
  readonly snaps: number;
}

/** The drawn spine: one Recharts bar chart whose bar shape draws a whole row. */
export const SpinePicture = memo(function SpinePicture(props: SpinePictureProps) {
  const { layout, heads, rows, words, lineAbove, animate, snaps } = props;
  const { width, height, axisX, unit, metrics } = layout;
  const id = useId();
  const fills = { ownInside: `url(#${id}own)`, findOut: `url(#${id}unsure)` };
  const first = rows[0]?.index ?? 0;
  const reachesFirst = first === 0;
  const last = rows.at(-1);
  const reachesEnd = last === undefined || last.index === layout.rows.length - 1;
  const lineFrom = reachesFirst ? -lineAbove : heads.above + (rows[0]?.top ?? 0);
  const lineTo = reachesEnd ? heads.above + height + 10 : heads.above + last.top + last.height;
  const segments = useMemo(
    () => spineSegments(rows, lineFrom - heads.above, lineTo - lineFrom),
    [rows, lineFrom, lineTo, heads.above],
  );

  return (
    <FlatBars
      className={classes.picture}
      width={width}
      height={heads.above + height + heads.below}
      margin={{ top: 0, bottom: 0, left: axisX - unit, right: width - axisX - unit }}
      rows={rows}
      rowKey={({ row }) => row.id}
      ends={[-1, 1]}
    >
      <SpinePatterns id={id} />
      <Heads layout={layout} heads={heads} words={words} />
      <g transform={`translate(${String(axisX - chalkReach(stroke))} ${String(lineFrom)})`}>
        <ChalkLine
          key={snaps}
          length={lineTo - lineFrom}
          segments={segments}
          stroke={stroke}
          seed={first + 7}
          motion={snaps > 0 ? 'snap' : animate ? 'drop' : undefined}
        />
      </g>
      {reachesEnd && (
        <g
          className={animate ? classes.appearing : undefined}
          style={animate ? { animationDelay: `${String(dropTime)}ms` } : undefined}
          transform={`translate(${String(axisX - reelWidth / 2)} ${String(heads.above + height + 6)})`}
        >
          <Reel width={reelWidth} />
        </g>
      )}
      <Bar
        dataKey={(placed: PlacedRow) => -placed.row.lean}
        isAnimationActive={false}
        zIndex={0}
        shape={(bar: BarShapeProps) => {
          const placed = rows[bar.index];
          if (placed === undefined) return null;
          const delay = { animationDelay: `${String(dropTime + bar.index * stagger)}ms` };
          return (
            <g data-row={placed.row.id} transform={`translate(0 ${String(heads.above)})`}>
              <g
                className={animate ? classes.growing : undefined}
                style={animate ? { ...delay, transformOrigin: `${String(axisX)}px 0` } : undefined}
              >
                <SpineRowMarks
                  placed={placed}
                  axisX={axisX}
                  tipX={bar.x + bar.width}
                  unit={unit}
                  barHeight={metrics.barHeight}
                  fills={fills}
                />
              </g>
              <g className={animate ? classes.appearing : undefined} style={animate ? delay : undefined}>
                <SpineWordsOnRow placed={placed} metrics={metrics} />
              </g>
            </g>
          );
        }}
      />
    </FlatBars>
  );
});

function Heads({ layout, heads, words }: { layout: SpineLayout; heads: SpineHeads; words: SpineWords }) {
  const { axisX, metrics, height } = layout;
  const baseline = heads.above - headBaseline;
  const bottom = heads.above + height;
  return (
    <>
      {heads.guides.map(({ side, x, label, level, from, to }) => {
        const above = side === 'inHouse';
        const labelY = above
          ? baseline - level * labelLine - (level > 0 ? 4 : 0)
          : bottom + 18 + level * labelLine;
        return (
          <g key={side + label}>
            <path
              className={classes.guide}
              data-part="guide"
              d={
                above
                  ? `M${String(x)} ${String(labelY + 5)}V${String(heads.above + to)}`
                  : `M${String(x)} ${String(heads.above + from)}V${String(labelY - 13)}`
              }
            />
            <text
              className={classes.guideLabel}
              x={above ? x + 4 : x - 4}
              y={labelY}
              textAnchor={above ? 'end' : 'start'}
              fontSize={14}
            >
              {label}
            </text>
          </g>
        );
      })}
      {metrics.showsHeads && (
        <>
          <text
            className={classes.head}
            data-side="inHouse"
            x={axisX - 18}
            y={baseline}
            textAnchor="end"
            fontSize={metrics.headSize}
          >
            {words.inHouse}
          </text>
          <text
            className={classes.head}
            data-side="partner"
            x={axisX + 18}
            y={baseline}
            fontSize={metrics.headSize}
          >
            {words.partner}
          </text>
        </>
      )}
    </>
  );
}
