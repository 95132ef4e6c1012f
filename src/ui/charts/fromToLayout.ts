/** Where work comes from or goes to: a side, or the line between them. */
export type FromToEnd = 'inHouse' | 'line' | 'partner';

/** Work that goes the same way. */
export interface FromToFlow {
  readonly id: string;
  readonly from: FromToEnd;
  readonly to: FromToEnd;
  /** What the thickness stands for: hours, or items where there are none. Zero or more. */
  readonly amount: number;
  /** "9 items, 179 hours a month". */
  readonly label: string;
  /** Nobody holds it today: the arrow starts at a broken end. */
  readonly startsBroken: boolean;
}

/** One arrow with the place of its words; px. */
export interface FromToArrow extends FromToFlow {
  readonly y: number;
  readonly fromX: number;
  readonly toX: number;
  readonly thickness: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
}

export interface FromToLayout {
  readonly axisX: number;
  readonly height: number;
  readonly arrows: readonly FromToArrow[];
}

const rowHeight = 46;
const labelAbove = 14;
const thinnest = 3;
const thickest = 13;
/** Px between the line and an arrow that starts or ends at it. */
const besideLine = 8;
/** Px from the edge of the picture. */
const margin = 2;

function placeOf(end: FromToEnd, other: FromToEnd, width: number): number {
  if (end === 'inHouse') return margin;
  if (end === 'partner') return width - margin;
  const towards = other === 'inHouse' ? -1 : 1;
  return width / 2 + towards * besideLine;
}

/** One row for each flow, in the order given; the largest amount is the thickest arrow. Words stand over the longer free half. */
export function layoutFromTo(flows: readonly FromToFlow[], width: number): FromToLayout {
  const axisX = width / 2;
  const most = Math.max(1, ...flows.map(({ amount }) => amount));
  const arrows = flows.map((flow, index): FromToArrow => {
    const { from, to } = flow;
    const y = index * rowHeight + labelAbove + 14;
    const isLeft = from === 'inHouse' || (from === 'line' && to === 'inHouse');
    return {
      ...flow,
      y,
      fromX: placeOf(from, to, width),
      toX: placeOf(to, from, width),
      thickness: Math.max(thinnest, (flow.amount / most) * thickest),
      labelX: from === 'line' && to === 'line' ? axisX + 18 : isLeft ? margin : width - margin,
      labelY: from === 'line' && to === 'line' ? y + 5 : y - 12,
      anchor: from === 'line' && to === 'line' ? 'start' : isLeft ? 'start' : 'end',
    };
  });
  return { axisX, height: flows.length * rowHeight + 8, arrows };
}
