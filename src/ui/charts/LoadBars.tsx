import { Bar, type BarShapeProps } from 'recharts';
import { ChartFigure } from './ChartFigure';
import type { ChartTwin } from './chartTwin';
import { cleanBarPath, dryBarPath } from './dryBar';
import { FlatBars } from './FlatBars';
import { useChartWidth } from './useChartWidth';
import classes from './LoadBars.module.css';

/** What one person or role carries. Shares are 0 to 1. */
export interface LoadBar {
  readonly id: string;
  readonly name: string;
  readonly itemShare: number;
  readonly hoursShare: number;
  /** Both in words. */
  readonly itemText: string;
  readonly hoursText: string;
  readonly isOver: boolean;
}

export interface LoadBarsProps {
  readonly bars: readonly LoadBar[];
  /** 0 to 1: more than this is too much for one. */
  readonly limit: number;
  readonly limitLabel: string;
  readonly twin: ChartTwin;
  readonly width?: number;
}

const widthBeforeMeasured = 600;
const height = 26;
const itemY = 8;
const hoursY = 19;
/** The scale ends here, unless somebody carries more. */
const usualEnd = 0.5;

/** What each person answers for: the thick bar counts items, the thin one hours, against the most one should carry. */
export function LoadBars({ bars, limit, limitLabel, twin, width: fixedWidth }: LoadBarsProps) {
  const [measure, width] = useChartWidth(widthBeforeMeasured, fixedWidth);
  const end = Math.max(usualEnd, ...bars.flatMap(({ itemShare, hoursShare }) => [itemShare, hoursShare]));
  const limitX = (limit / end) * width;
  return (
    <ChartFigure twin={twin}>
      <div ref={measure} className={classes.loads}>
        <p className={classes.limitLabel} style={{ paddingInlineStart: `${String(limitX)}px` }}>
          <span>{limitLabel}</span>
        </p>
        <ul role="list">
          {bars.map((bar) => (
            <li key={bar.id} data-over={bar.isOver}>
              <p className={classes.words}>
                <b>{bar.name}</b>
                <span className={classes.figures}>
                  {bar.itemText} · {bar.hoursText}
                </span>
              </p>
              <FlatBars width={width} height={height} rows={[bar]} ends={[0, end]}>
                <Bar
                  dataKey="itemShare"
                  isAnimationActive={false}
                  zIndex={0}
                  shape={({ x, width: length }: BarShapeProps) => (
                    <path
                      className={classes.items}
                      data-load={bar.id}
                      data-end={Math.round(x + length)}
                      d={length < 1 ? '' : dryBarPath(x, x + length, itemY, 11, bar.id)}
                    />
                  )}
                />
                <Bar
                  dataKey="hoursShare"
                  isAnimationActive={false}
                  zIndex={0}
                  shape={({ x, width: length }: BarShapeProps) => (
                    <path
                      className={classes.hours}
                      data-hours={bar.id}
                      data-end={Math.round(x + length)}
                      d={cleanBarPath(x, x + length, hoursY, 4)}
                    />
                  )}
                />
                <path
                  className={classes.limit}
                  data-part="limit"
                  d={`M${String(limitX)} 0V${String(height)}`}
                />
              </FlatBars>
            </li>
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}
