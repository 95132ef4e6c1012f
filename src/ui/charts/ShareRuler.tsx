import { Bar, type BarShapeProps } from 'recharts';
import { dryBarPath } from './dryBar';
import { FlatBars } from './FlatBars';
import { useChartWidth } from './useChartWidth';
import classes from './ShareRuler.module.css';

/** Where one stretch of the ruler ends and another begins. */
export interface RulerThreshold {
  /** 0 to 1. */
  readonly at: number;
  readonly label: string;
}

export interface ShareRulerProps {
  /** 0 to 1. */
  readonly share: number;
  /** In ascending order, without 0 and 1. */
  readonly thresholds: readonly RulerThreshold[];
  /** What each stretch means: one more than there are thresholds. */
  readonly zones: readonly string[];
  readonly width?: number;
}

const widthBeforeMeasured = 600;
const barY = 27;
const barHeight = 14;
const ruleY = 39;
const height = 64;

/**
 * A share on a ruler whose thresholds are marked, with what each stretch means below. Only a picture: the share itself
 * and where it comes from are said beside it.
 */
export function ShareRuler({ share, thresholds, zones, width: fixedWidth }: ShareRulerProps) {
  const [measure, width] = useChartWidth(widthBeforeMeasured, fixedWidth);
  const at = (value: number) => 1 + value * (width - 2);
  const ends = [0, ...thresholds.map((threshold) => threshold.at), 1];
  return (
    <div ref={measure} className={classes.ruler}>
      <FlatBars
        width={width}
        height={height}
        margin={{ top: 0, right: 1, bottom: 0, left: 1 }}
        rows={[{ share }]}
        ends={[0, 1]}
      >
        <Bar
          dataKey="share"
          isAnimationActive={false}
          zIndex={0}
          shape={({ x, width: length }: BarShapeProps) => (
            <path
              className={classes.share}
              data-part="share"
              data-end={Math.round(x + length)}
              d={length < 1 ? '' : dryBarPath(x, x + length, barY, barHeight, 'ruler')}
            />
          )}
        />
        <path
          className={classes.rule}
          d={`M1 ${String(ruleY)}H${String(width - 1)}${ends.map((end) => `M${String(at(end))} ${String(ruleY - 5)}v10`).join('')}`}
        />
        {thresholds.map((threshold) => (
          <g key={threshold.at} data-part="threshold" data-at={Math.round(at(threshold.at))}>
            <path className={classes.threshold} d={`M${String(at(threshold.at))} 15V${String(ruleY)}`} />
            <text className={classes.thresholdLabel} x={at(threshold.at)} y={11} textAnchor="middle">
              {threshold.label}
            </text>
          </g>
        ))}
        {zones.map((zone, index) => (
          <text
            key={zone}
            className={classes.zone}
            x={(at(ends[index] ?? 0) + at(ends[index + 1] ?? 1)) / 2}
            y={ruleY + 20}
            textAnchor="middle"
          >
            {zone}
          </text>
        ))}
      </FlatBars>
    </div>
  );
}
