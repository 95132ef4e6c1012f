/** The square of the map: px from the left and top of the drawing. */
export interface MapFrame {
  readonly left: number;
  readonly top: number;
  readonly side: number;
  /** Px from an edge of the square to where a pull is 0 or 1. */
  readonly padding: number;
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Where a pair of pulls (0 to 1) lies; inside pull grows upwards. */
export function placeOnMap(frame: MapFrame, partnerPull: number, insidePull: number): MapPoint {
  const span = frame.side - 2 * frame.padding;
  return {
    x: frame.left + frame.padding + partnerPull * span,
    y: frame.top + frame.padding + (1 - insidePull) * span,
  };
}

/** The middle of the map, about which the line turns. */
export function mapCentre({ left, top, side }: MapFrame): MapPoint {
  return { x: left + side / 2, y: top + side / 2 };
}

/** Angle of the line above the horizontal, degrees: its slope is outside weight ÷ inside weight. */
export function lineAngle(slope: number): number {
  return (Math.atan(slope) * 180) / Math.PI;
}

const arrowRadius = 0.445;
const arrowInset = 3.5;
/** Turns smaller than this (degrees) leave no room for an arrow. */
const smallestTurn = 10;

/** Two arcs from the equal-weights line to the line, one at each end, or none for a small turn. */
export function turnArrows(
  frame: MapFrame,
  slope: number,
): readonly { readonly path: string; readonly end: MapPoint; readonly heading: number }[] {
  const turn = lineAngle(slope) - 45;
  if (Math.abs(turn) < smallestTurn) return [];
  const centre = mapCentre(frame);
  const radius = frame.side * arrowRadius;
  const inset = Math.sign(turn) * arrowInset;
  return [0, 180].map((half) => {
    const at = (degrees: number): MapPoint => {
      const angle = ((degrees + half) * Math.PI) / 180;
      return { x: centre.x + radius * Math.cos(angle), y: centre.y - radius * Math.sin(angle) };
    };
    const start = at(45 + inset);
    const end = at(45 + turn - inset);
    const sweep = turn > 0 ? 0 : 1;
    return {
      path: `M${String(start.x)} ${String(start.y)}A${String(radius)} ${String(radius)} 0 0 ${String(sweep)} ${String(end.x)} ${String(end.y)}`,
      end,
      // Screen degrees of travel at the end of the arc.
      heading: -(45 + turn - inset + half) + (turn > 0 ? -90 : 90),
    };
  });
}

/** The mark nearest in the direction of an arrow key, or `null` where there is none. */
export function nearestTowards<Mark extends MapPoint>(
  marks: readonly Mark[],
  from: Mark,
  key: string,
): Mark | null {
  const direction: Record<string, readonly [number, number]> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
  };
  const way = direction[key];
  if (way === undefined) return null;
  const [wayX, wayY] = way;
  let nearest: Mark | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const along = (mark.x - from.x) * wayX + (mark.y - from.y) * wayY;
    const aside = Math.abs((mark.x - from.x) * wayY) + Math.abs((mark.y - from.y) * wayX);
    if (mark === from || along <= 0.5 || aside > along * 3) continue;
    const distance = along + 2 * aside;
    if (distance < least) {
      least = distance;
      nearest = mark;
    }
  }
  return nearest;
}
