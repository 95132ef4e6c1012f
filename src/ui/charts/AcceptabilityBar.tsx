import { Bar, type BarShapeProps } from 'recharts';
import { dryBarPath } from './dryBar';
import { FlatBars } from './FlatBars';
import { useChartWidth } from './useChartWidth';
import classes from './AcceptabilityBar.module.css';

export interface AcceptabilityBarProps {
  /** Share of all possible weightings under which the placement keeps its side, 0 to 1. */
  readonly share: number;
  /** In words, for example "Holds in 75% of all possible weightings". */
  readonly label: string;
  /** Under this share it is a close call. */
  readonly threshold: number;
  readonly thresholdLabel: string;
  readonly side: 'inHouse' | 'partner' | 'ownInside';
}

const widthBeforeMeasured = 320;
const height = 30;
const barHeight = 11;
const middle = 15;

/**
 * How firm a placement is against other weights: the share of all possible weightings that keep its side, with the
 * mark under which it is a close call. The words carry the figure; the bar shows how far from the mark it is.
 */
export function AcceptabilityBar({ share, label, threshold, thresholdLabel, side }: AcceptabilityBarProps) {
  const [measure, width] = useChartWidth(widthBeforeMeasured);
  const markX = threshold * width;
  return (
    <div ref={measure} className={classes.acceptability}>
      <p className={classes.label} data-close={share < threshold}>
        {label}
      </p>
      <FlatBars width={width} height={height} rows={[{ share }]} ends={[0, 1]}>
        <rect className={classes.rest} x={0} y={middle - barHeight / 2} width={width} height={barHeight} />
        <Bar
          dataKey="share"
          isAnimationActive={false}
          zIndex={0}
          shape={(bar: BarShapeProps) => (
            <g className={classes.share} data-side={side}>
              <path
                data-part="share"
                data-end={bar.width}
                d={dryBarPath(0, Math.max(2, bar.width), middle, barHeight, 'share')}
              />
              {side === 'ownInside' && (
                <path
                  d={dryBarPath(0, Math.max(2, bar.width), middle + barHeight / 4, barHeight / 2, 'lower')}
                  data-half="partner"
                />
              )}
            </g>
          )}
        />
        <path
          className={classes.threshold}
          data-part="threshold"
          d={`M${String(markX)} ${String(middle - 12)}v24`}
        />
      </FlatBars>
      <p
        className={classes.thresholdLabel}
        style={{ marginInlineEnd: `${String(Math.round((1 - threshold) * 100))}%` }}
      >
        {thresholdLabel}
      </p>
    </div>
  );
}
