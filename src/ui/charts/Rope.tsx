import { useMemo } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import { chalkReach } from '../chalkTexture';
import { ChalkLine } from '../ChalkLine';
import { ChartFigure } from './ChartFigure';
import { dryBarPath } from './dryBar';
import { FlatBars } from './FlatBars';
import { layoutRope, lineHeight } from './ropeLayout';
import type { RopeProps } from './ropePull';
import { useChartRoom } from './useChartRoom';
import classes from './Rope.module.css';

const widthBeforeMeasured = 600;
const stroke = 5;
const barHeight = 17;

interface LinesProps {
  readonly className: string | undefined;
  readonly lines: readonly string[];
  readonly x: number;
  /** The base of the first line. */
  readonly y: number;
}

/** Words in lines one below the other. */
function Lines({ className, lines, x, y }: LinesProps) {
  return lines.map((line, index) => (
    <text key={line} className={className} x={x} y={y + index * lineHeight} textAnchor="middle">
      {line}
    </text>
  ));
}

/**
 * Why one item leans: its four pulls head to tail either side of a short line, those that pull nowhere set apart, and
 * below it what is left. The longer rope always fits; words wrap instead of being cut.
 */
export function Rope({ pulls, lean, leaves, pullsNowhere, twin, width: fixedWidth }: RopeProps) {
  const [measure, width, ruler] = useChartRoom(widthBeforeMeasured, fixedWidth);
  const rope = useMemo(
    () => layoutRope({ pulls, lean, leaves, pullsNowhere, width, ruler }),
    [pulls, lean, leaves, pullsNowhere, width, ruler],
  );
  const { axisX, unit, barY, height, line, strands, apart, left } = rope;
  const leavesLeft = lean > 0;

  return (
    <ChartFigure twin={twin}>
      <div ref={measure} className={classes.rope}>
        <FlatBars
          width={width}
          height={height}
          margin={{ top: 0, bottom: 0, left: axisX - unit, right: width - axisX - unit }}
          rows={strands}
          rowKey={({ id }) => id}
          ends={[-1, 1]}
        >
          <Bar
            dataKey="span"
            isAnimationActive={false}
            zIndex={0}
            shape={(bar: BarShapeProps) => {
              const strand = strands[bar.index];
              if (strand === undefined) return <g />;
              const side = strand.contribution > 0 ? 'inHouse' : 'partner';
              const edges = [bar.x, bar.x + bar.width].sort(
                (a, b) => Math.abs(a - axisX) - Math.abs(b - axisX),
              );
              const [inner = axisX, outer = axisX] = edges;
              const outward = Math.sign(outer - axisX);
              const gap = Math.abs(inner - axisX) < 1 ? 5 : 1.5;
              return (
                <g className={classes.strand} data-side={side} data-strand={strand.id}>
                  <path
                    data-part="bar"
                    d={dryBarPath(inner + outward * gap, outer - outward * 1.5, barY, barHeight, strand.id)}
                  />
                </g>
              );
            }}
          />
          {[...strands, ...apart].map(({ id, labelX, nameLines, nameY, noteLines, noteY, contribution }) => (
            <g
              key={id}
              data-label={id}
              data-side={contribution > 0 ? 'inHouse' : contribution < 0 ? 'partner' : 'none'}
            >
              <Lines className={classes.name} lines={nameLines} x={labelX} y={nameY} />
              <Lines className={classes.note} lines={noteLines} x={labelX} y={noteY} />
              {contribution === 0 && (
                <path
                  className={classes.nowhere}
                  data-part="nowhere"
                  d={`M${String(labelX)} ${String(barY - 7)}l7 7l-7 7l-7 -7Z`}
                />
              )}
            </g>
          ))}
          {line.map(([from, to]) => (
            <g key={from} transform={`translate(${String(axisX - chalkReach(stroke))} ${String(from)})`}>
              <ChalkLine length={to - from} stroke={stroke} seed={5} />
            </g>
          ))}
          {left.to !== axisX && (
            <path
              className={classes.left}
              data-part="left"
              d={`M${String(axisX + (leavesLeft ? -5 : 5))} ${String(left.y)}H${String(left.to)}M${String(left.to)} ${String(left.y - 5)}v10`}
            />
          )}
          <text className={classes.leaves} x={left.labelX} y={left.y} dy="0.35em" textAnchor={left.anchor}>
            {leaves}
          </text>
        </FlatBars>
      </div>
    </ChartFigure>
  );
}
