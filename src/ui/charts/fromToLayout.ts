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
  /** What else there is to say of it, or `''`. */
  readonly note: string;
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
  readonly noteY: number;
  readonly anchor: 'start' | 'end';
}

export interface FromToLayout {
  readonly axisX: number;
  readonly height: number;
  readonly arrows: readonly FromToArrow[];
}

/** The words above an arrow, the arrow, and the space to the next. */
const rowHeight = 44;
const noteHeight = 18;
const labelAbove = 28;
const thinnest = 3;
const thickest = 13;
/** Px between the line and an arrow that starts or ends at it. */
const besideLine = 8;
const besideDiamond = 18;
/** Px from the edge of the picture. */
const margin = 2;

function placeOf(end: FromToEnd, other: FromToEnd, width: number): number {
  if (end === 'inHouse') return margin;
  if (end === 'partner') return width - margin;
  const towards = other === 'inHouse' ? -1 : 1;
  return width / 2 + towards * besideLine;
}

/** One row for each flow, in the order given; the largest amount is the thickest arrow. Its words stand over the half it ends or starts in. */
export function layoutFromTo(flows: readonly FromToFlow[], width: number): FromToLayout {
  const axisX = width / 2;
  const most = Math.max(1, ...flows.map(({ amount }) => amount));
  let top = 0;
  const arrows = flows.map((flow): FromToArrow => {
    const { from, to } = flow;
    const y = top + labelAbove;
    top += rowHeight + (flow.note === '' ? 0 : noteHeight);
    const isOpen = from === 'line' && to === 'line';
    const isLeft = from === 'inHouse' || (from === 'line' && to === 'inHouse');
    const side = isLeft ? margin : width - margin;
    return {
      ...flow,
      y,
      fromX: placeOf(from, to, width),
      toX: placeOf(to, from, width),
      thickness: Math.max(thinnest, (flow.amount / most) * thickest),
      labelX: isOpen ? axisX + besideDiamond : side,
      labelY: isOpen ? y - 3 : y - 12,
      noteY: isOpen ? y + 15 : y + 22,
      anchor: isOpen || isLeft ? 'start' : 'end',
    };
  });
  return { axisX, height: top + 8, arrows };
}
