import { useId } from 'react';
import { chalkReach } from '../chalkTexture';
import { ChalkLine } from '../ChalkLine';
import { lineAngle, mapCentre, placeOnMap, turnArrows, type MapFrame } from './mapGeometry';
import classes from './PullMap.module.css';

const stroke = 6;
const thresholds = { strong: 0.6, weak: 0.4 };
const eighths = Array.from({ length: 9 }, (_, step) => step / 8);

export interface MapGroundProps {
  readonly frame: MapFrame;
  /** Outside weight ÷ inside weight. */
  readonly slope: number;
  readonly onLattice: boolean;
}

/** What the dots stand on: tints either side of the line, lattice, thresholds, the line, and its turn. */
export function MapGround({ frame, slope, onLattice }: MapGroundProps) {
  const clip = useId();
  const { left, top, side } = frame;
  const centre = mapCentre(frame);
  const turned = {
    transform: `rotate(${String(-lineAngle(slope))}deg)`,
    transformOrigin: `${String(centre.x)}px ${String(centre.y)}px`,
  };
  // Long enough for the diagonal, whichever way it turns.
  const length = Math.ceil(side * 1.5);
  const at = (partnerPull: number, insidePull: number) => placeOnMap(frame, partnerPull, insidePull);
  const strong = at(thresholds.strong, thresholds.strong);
  // Short of the corners, where their names stand.
  const equalFrom = at(-0.03, -0.03);
  const equalTo = at(1.03, 1.03);
  const weak = at(thresholds.weak, thresholds.weak);
  return (
    <g data-part="ground">
      <clipPath id={clip}>
        <rect x={left} y={top} width={side} height={side} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect className={classes.tintInHouse} x={left} y={top} width={side} height={side} />
        <g className={classes.turning} style={turned}>
          <rect
            className={classes.tintPartner}
            x={centre.x - length / 2}
            y={centre.y}
            width={length}
            height={length}
          />
        </g>
      </g>
      {onLattice && (
        <path
          className={classes.lattice}
          data-part="lattice"
          d={eighths
            .flatMap((x) => eighths.map((y) => at(x, y)))
            .map(({ x, y }) => `M${String(x - 2.5)} ${String(y)}h5M${String(x)} ${String(y - 2.5)}v5`)
            .join('')}
        />
      )}
      <path
        className={classes.threshold}
        data-part="thresholds"
        d={`M${String(strong.x)} ${String(top)}V${String(strong.y)}H${String(left + side)}M${String(left)} ${String(weak.y)}H${String(weak.x)}V${String(top + side)}`}
      />
      <g clipPath={`url(#${clip})`}>
        <path
          className={classes.equal}
          data-part="equal-weights"
          d={`M${String(equalFrom.x)} ${String(equalFrom.y)}L${String(equalTo.x)} ${String(equalTo.y)}`}
        />
        <g className={classes.turning} data-part="line" data-slope={slope} style={turned}>
          <g
            transform={`translate(${String(centre.x - length / 2)} ${String(centre.y - chalkReach(stroke))})`}
          >
            <ChalkLine orientation="horizontal" length={length} stroke={stroke} seed={11} />
          </g>
        </g>
      </g>
      {turnArrows(frame, slope).map(({ path, end, heading }) => (
        <g key={heading} data-part="turn">
          <path className={classes.turn} d={path} />
          <path
            className={classes.turnHead}
            d="M0 0L-9 -4.2L-9 4.2Z"
            transform={`translate(${String(end.x)} ${String(end.y)}) rotate(${String(heading)})`}
          />
        </g>
      ))}
    </g>
  );
}
