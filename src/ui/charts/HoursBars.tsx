import { useId } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import { ChartFigure } from './ChartFigure';
import { FlatBars } from './FlatBars';
import type { HoursBarsProps, HoursPart, HoursRow } from './hoursBar';
import { useChartWidth } from './useChartWidth';
import classes from './HoursBars.module.css';

const widthBeforeMeasured = 640;
const height = 26;

/** Hours a month as bars on one scale, each stretch named directly below its bar; stripes are projects. */
export function HoursBars({ rows, twin, width: fixedWidth }: HoursBarsProps) {
  const id = useId();
  const [measure, width] = useChartWidth(widthBeforeMeasured, fixedWidth);
  const most = Math.max(1, ...rows.map((row) => row.parts.reduce((sum, part) => sum + part.hours, 0)));
  return (
    <ChartFigure twin={twin}>
      <div ref={measure} className={classes.bars}>
        {rows.map((row) => (
          <HoursBar key={row.id} row={row} most={most} width={width} id={id} />
        ))}
      </div>
    </ChartFigure>
  );
}

interface HoursBarProps {
  readonly row: HoursRow;
  readonly most: number;
  readonly width: number;
  readonly id: string;
}

function HoursBar({ row, most, width, id }: HoursBarProps) {
  const shown = row.parts.filter((part) => part.hours > 0);
  const extra = row.extra === true;
  return (
    <div>
      <p className={classes.name}>
        <b>{row.label}</b> <span className={classes.total}>{row.totalText}</span>
      </p>
      <FlatBars
        width={width}
        height={height}
        rows={[Object.fromEntries(shown.map((part) => [part.id, part.hours]))]}
        ends={[0, most]}
      >
        <Stripes id={`${id}${row.id}`} />
        {shown.map((part) => (
          <Bar
            key={part.id}
            dataKey={part.id}
            stackId="hours"
            isAnimationActive={false}
            zIndex={0}
            shape={({ x, width: length }: BarShapeProps) => (
              <rect
                className={classes.part}
                data-part={part.id}
                data-tone={part.tone}
                data-extra={extra}
                x={x + 1}
                y={3}
                width={Math.max(1, length - 2)}
                height={height - 6}
                {...(part.striped ? { fill: `url(#${id}${row.id}${part.tone})` } : {})}
                {...(part.striped ? { 'data-striped': true } : {})}
              />
            )}
          />
        ))}
      </FlatBars>
      <ul className={classes.labels} role="list">
        {shown.map((part) => (
          <li key={part.id} style={{ flexGrow: part.hours }}>
            <Swatch part={part} extra={extra} pattern={`${id}${row.id}${part.tone}`} />
            <b className={classes.value} data-tone={part.tone}>
              {part.valueText}
            </b>{' '}
            {part.label}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SwatchProps {
  readonly part: HoursPart;
  readonly extra: boolean;
  readonly pattern: string;
}

function Swatch({ part, extra, pattern }: SwatchProps) {
  return (
    <svg className={classes.swatch} width={14} height={12} aria-hidden="true" focusable="false">
      <rect
        className={classes.part}
        data-tone={part.tone}
        data-extra={extra}
        x={1}
        y={1}
        width={12}
        height={10}
        {...(part.striped ? { fill: `url(#${pattern})`, 'data-striped': true } : {})}
      />
    </svg>
  );
}

const tones = ['inHouse', 'partner', 'shared', 'nobody', 'undecided'] as const;

function Stripes({ id }: { readonly id: string }) {
  return (
    <defs>
      {tones.map((tone) => (
        <pattern key={tone} id={`${id}${tone}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect className={classes.stripe} data-tone={tone} width={3.5} height={6} />
        </pattern>
      ))}
    </defs>
  );
}
