import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { useElementSize } from '../useElementSize';
import { ChartFigure } from './ChartFigure';
import type { StackedPortfolioProps } from './portfolioPart';
import { SpinePatterns } from './SpinePatterns';
import classes from './StackedPortfolio.module.css';

const widthBeforeMeasured = 640;
const height = 22;

/** Who delivers the portfolio, as one bar: every part has its own pattern and its words directly below. */
export function StackedPortfolio({ parts, twin, width: fixedWidth }: StackedPortfolioProps) {
  const id = useId();
  const [measure, size] = useElementSize();
  const width = fixedWidth ?? (size.width > 0 ? size.width : widthBeforeMeasured);
  const shown = parts.filter((part) => part.value > 0);
  const total = shown.reduce((sum, part) => sum + part.value, 0);
  const data = [Object.fromEntries(shown.map((part) => [part.id, part.value]))];
  return (
    <ChartFigure twin={twin}>
      <div ref={measure} className={classes.portfolio}>
        <BarChart
          layout="vertical"
          width={width}
          height={height}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          data={data}
          accessibilityLayer={false}
          aria-hidden
        >
          <XAxis type="number" domain={[0, Math.max(total, 1)]} hide />
          <YAxis type="category" hide width={0} />
          <SpinePatterns id={id} />
          {shown.map((part) => (
            <Bar
              key={part.id}
              dataKey={part.id}
              stackId="portfolio"
              isAnimationActive={false}
              zIndex={0}
              shape={({ x, width: length }: BarShapeProps) => (
                <rect
                  className={classes.part}
                  data-tone={part.tone}
                  x={x + 1}
                  y={2}
                  width={Math.max(1, length - 2)}
                  height={height - 4}
                  {...(part.tone === 'ownInside' ? { fill: `url(#${id}own)` } : {})}
                  {...(part.tone === 'undecided' ? { fill: `url(#${id}unsure)` } : {})}
                />
              )}
            />
          ))}
        </BarChart>
        <ul className={classes.labels} role="list">
          {shown.map((part) => (
            <li key={part.id} style={{ flexGrow: part.value }}>
              <b className={classes.value} data-tone={part.tone}>
                {part.valueText}
              </b>
              <span>{part.label}</span>
            </li>
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}
