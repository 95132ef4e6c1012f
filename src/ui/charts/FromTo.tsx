import { useMemo } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import { chalkReach } from '../chalkTexture';
import { ChalkLine } from '../ChalkLine';
import { ChartFigure } from './ChartFigure';
import type { ChartTwin } from './chartTwin';
import { FlatBars } from './FlatBars';
import { layoutFromTo, type FromToArrow, type FromToFlow } from './fromToLayout';
import { useChartWidth } from './useChartWidth';
import classes from './FromTo.module.css';

export interface FromToProps {
  /** Only what changes place, in display order. */
  readonly flows: readonly FromToFlow[];
  readonly inHouse: string;
  readonly partner: string;
  readonly twin: ChartTwin;
  readonly width?: number;
}

const widthBeforeMeasured = 640;
const stroke = 5;
const head = 9;

/** What moves: arrows across the line, from where work is today to where the result puts it. */
export function FromTo({ flows, inHouse, partner, twin, width: fixedWidth }: FromToProps) {
  const [measure, width] = useChartWidth(widthBeforeMeasured, fixedWidth);
  const { axisX, height, arrows } = useMemo(() => layoutFromTo(flows, width), [flows, width]);
  return (
    <ChartFigure twin={twin}>
      <div ref={measure}>
        <p className={classes.sides}>
          <b data-side="inHouse">{inHouse}</b>
          <b data-side="partner">{partner}</b>
        </p>
        <FlatBars
          width={width}
          height={height}
          rows={arrows.map(({ id, fromX, toX }) => ({
            id,
            span: [Math.min(fromX, toX), Math.max(fromX, toX)],
          }))}
          rowKey={({ id }) => id}
          ends={[0, width]}
        >
          <g transform={`translate(${String(axisX - chalkReach(stroke))} 0)`}>
            <ChalkLine length={height} stroke={stroke} seed={9} />
          </g>
          <Bar
            dataKey="span"
            isAnimationActive={false}
            zIndex={0}
            shape={({ index }: BarShapeProps) => {
              const arrow = arrows[index];
              return arrow === undefined ? <g /> : <Arrow arrow={arrow} axisX={axisX} />;
            }}
          />
          {arrows.map(({ id, label, note, labelX, labelY, noteY, anchor }) => (
            <g key={id} textAnchor={anchor}>
              <text className={classes.label} x={labelX} y={labelY}>
                {label}
              </text>
              {note === '' ? null : (
                <text className={classes.note} x={labelX} y={noteY}>
                  {note}
                </text>
              )}
            </g>
          ))}
        </FlatBars>
      </div>
    </ChartFigure>
  );
}

function Arrow({ arrow, axisX }: { readonly arrow: FromToArrow; readonly axisX: number }) {
  const { id, from, to, fromX, toX, y, thickness, startsBroken } = arrow;
  const outward = Math.sign(toX - fromX);
  const neck = toX - outward * head;
  const half = Math.max(head * 0.7, thickness / 2 + 3);
  if (from === 'line' && to === 'line') {
    return (
      <path
        className={classes.open}
        data-arrow={id}
        d={`M${String(axisX)} ${String(y - 8)}l8 8l-8 8l-8 -8Z`}
      />
    );
  }
  return (
    <g className={classes.arrow} data-arrow={id} data-to={to} data-from-x={fromX} data-to-x={toX}>
      <path
        className={classes.shaft}
        strokeWidth={thickness}
        d={`M${String(fromX)} ${String(y)}H${String(neck)}`}
      />
      {to === 'line' ? (
        <path className={classes.open} d={`M${String(axisX)} ${String(y - 8)}l8 8l-8 8l-8 -8Z`} />
      ) : (
        <path
          className={classes.head}
          d={`M${String(neck)} ${String(y - half)}L${String(toX)} ${String(y)}L${String(neck)} ${String(y + half)}Z`}
        />
      )}
      {startsBroken && (
        <path className={classes.broken} data-part="broken" d={`M${String(fromX)} ${String(y - 8)}v16`} />
      )}
    </g>
  );
}
