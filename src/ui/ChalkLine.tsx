import { useMemo } from 'react';
import styles from './ChalkLine.module.css';
import { type ChalkOrientation, type ChalkSegment, drawChalk } from './chalk';
import { useElementSize } from './useElementSize';

export interface ChalkLineProps {
  orientation?: ChalkOrientation;
  /** Px along the line. */
  length: number;
  /** Stretches in px along the line; the whole line is solid when left out. */
  segments?: readonly ChalkSegment[] | undefined;
  /** Thickness in px: 5, 8 on the start page, 9 on a projector. */
  stroke?: number;
  seed?: number;
  /** Px of the red tick at a loose end. */
  tick?: number;
  /** `drop`: falls once from its start, for first results. `snap`: pulled and released, on a decision. */
  motion?: 'drop' | 'snap' | undefined;
}

/**
 * The chalk line as decoration: whoever shows it says the same in words. The drawing is `chalkReach(stroke) * 2`
 * px across, dust included, with the stroke in its middle.
 */
export function ChalkLine({
  orientation = 'vertical',
  length,
  segments,
  stroke = 5,
  seed = 1,
  tick = 16,
  motion,
}: ChalkLineProps) {
  const chalk = useMemo(
    () =>
      drawChalk({
        length,
        stroke,
        seed,
        orientation,
        segments: segments ?? [{ from: 0, to: length, style: 'solid' }],
      }),
    [length, stroke, seed, orientation, segments],
  );
  const vertical = orientation === 'vertical';
  const [start, end] = [(chalk.breadth - tick) / 2, (chalk.breadth + tick) / 2];
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={styles.line}
      data-orientation={orientation}
      data-motion={motion}
      width={vertical ? chalk.breadth : length}
      height={vertical ? length : chalk.breadth}
    >
      {/* A drawing inside another one cannot be moved as a whole, what is in it can. */}
      <g className={styles.string}>
        {chalk.dust.map(({ opacity, path }) => (
          <path key={opacity} className={styles.chalk} d={path} fillOpacity={opacity} />
        ))}
        {motion === 'snap' && <path className={styles.leaving} d={grainsOf(chalk.dust[0]?.path ?? '')} />}
        <path className={styles.chalk} d={chalk.core} fillRule="evenodd" />
        <path
          className={styles.looseEnd}
          d={chalk.looseEnds
            .map((at) => {
              const [from, to] = [String(start), String(end)];
              const along = String(at);
              return vertical ? `M${from} ${along}H${to}` : `M${along} ${from}V${to}`;
            })
            .join('')}
        />
      </g>
    </svg>
  );
}

const grainsThatLeave = 36;

/** Some specks of dust, evenly chosen. */
function grainsOf(path: string): string {
  const specks = path.split('M').slice(1);
  const every = Math.max(1, Math.floor(specks.length / grainsThatLeave));
  const chosen = specks.filter((_, index) => index % every === 0).slice(0, grainsThatLeave);
  return chosen.map((speck) => `M${speck}`).join('');
}

export interface FluidChalkLineProps extends Omit<ChalkLineProps, 'length' | 'segments'> {
  /** Stretches for the length the line turns out to have, in px. */
  segmentsFor?: ((length: number) => readonly ChalkSegment[]) | undefined;
}

const lengthBeforeMeasured = 960;

/** The chalk line as long as its container, which must have a definite size along the line. */
export function FluidChalkLine({ segmentsFor, ...line }: FluidChalkLineProps) {
  const [ref, size] = useElementSize();
  const measured = line.orientation === 'horizontal' ? size.width : size.height;
  const length = measured > 0 ? measured : lengthBeforeMeasured;
  const segments = useMemo(() => segmentsFor?.(length), [segmentsFor, length]);
  return (
    <div ref={ref} className={styles.fluid} data-orientation={line.orientation ?? 'vertical'}>
      <ChalkLine {...line} length={length} segments={segments} />
    </div>
  );
}
