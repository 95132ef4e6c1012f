import type { MapFrame } from './mapGeometry';
import type { MapWords } from './mapItem';
import type { TextRuler } from './textRuler';
import { wrapText } from './wrapText';
import classes from './PullMap.module.css';

export interface MapCornersProps {
  readonly frame: MapFrame;
  readonly words: MapWords;
  readonly ruler: TextRuler;
}

const inset = 16;
const axisSize = 15;
const cornerWeight = 650;
/** On a smaller map the names stand outside the square, clear of the dots. */
const namesInsideFrom = 480;

/** How the corner names are set on a map of this size: font px, lines at the top and at the bottom, px they take. */
export function cornerRoom(side: number, words: MapWords, ruler: TextRuler) {
  const outside = side < namesInsideFrom;
  const size = outside ? 16 : 22;
  const lineHeight = size * 1.15;
  const room = side / 2 - (outside ? 8 : inset + 8);
  const linesOf = (text: string) => wrapText(text, room, 3, (line) => ruler(line, size, cornerWeight)).lines;
  const lines = {
    keepInHouse: linesOf(words.keepInHouse),
    ownInside: linesOf(words.ownInside),
    keepLight: linesOf(words.keepLight),
    partner: linesOf(words.partner),
  };
  const above = Math.max(lines.keepInHouse.length, lines.ownInside.length) * lineHeight + 4;
  const below = Math.max(lines.keepLight.length, lines.partner.length) * lineHeight + 8;
  return { size, lineHeight, outside, lines, above: outside ? above : 0, below: outside ? below : 0 };
}

/** The names of the four corners and of both axes. */
export function MapCorners({ frame, words, ruler }: MapCornersProps) {
  const { left, top, side } = frame;
  const { size, lineHeight, outside, lines, below } = cornerRoom(side, words, ruler);
  const edge = outside ? 0 : inset;
  // The line runs into two of the corners: their names stand beside it.
  const beside = (named: readonly string[]) => (outside ? 0 : inset + named.length * lineHeight + 8);
  const corners = [
    { lines: lines.keepInHouse, tone: 'inHouse', anchor: 'start', low: false, inward: edge },
    { lines: lines.ownInside, tone: 'ink', anchor: 'end', low: false, inward: beside(lines.ownInside) },
    { lines: lines.keepLight, tone: 'muted', anchor: 'start', low: true, inward: beside(lines.keepLight) },
    { lines: lines.partner, tone: 'partner', anchor: 'end', low: true, inward: edge },
  ] as const;
  const firstLine = (low: boolean, count: number) => {
    if (outside) return low ? top + side + size + 2 : top - 8 - (count - 1) * lineHeight;
    return low ? top + side - edge - 4 - (count - 1) * lineHeight : top + edge + size * 0.76;
  };
  return (
    <>
      {corners.map(({ lines: named, tone, anchor, low, inward }) =>
        named.map((line, index) => (
          <text
            key={tone + line}
            className={classes.corner}
            data-tone={tone}
            x={anchor === 'start' ? left + inward : left + side - inward}
            y={firstLine(low, named.length) + index * lineHeight}
            textAnchor={anchor}
            fontSize={size}
          >
            {line}
          </text>
        )),
      )}
      <AxisLabel text={words.partnerAxis} frame={frame} ruler={ruler} axis="partner" below={below} />
      <AxisLabel text={words.insideAxis} frame={frame} ruler={ruler} axis="inHouse" below={below} />
    </>
  );
}

interface AxisLabelProps {
  readonly text: string;
  readonly frame: MapFrame;
  readonly ruler: TextRuler;
  readonly axis: 'inHouse' | 'partner';
  readonly below: number;
}

/** Begins at the low end of its axis; the arrow stands at the high end. Set smaller rather than cut. */
function AxisLabel({ text, frame, ruler, axis, below }: AxisLabelProps) {
  const { left, top, side } = frame;
  const room = side - 28;
  const size = Math.min(axisSize, (axisSize * room) / ruler(text, axisSize, 650));
  const placed =
    axis === 'partner'
      ? `translate(${String(left)} ${String(top + side + below + 24)})`
      : `translate(${String(left - 14)} ${String(top + side)}) rotate(-90)`;
  return (
    <g className={classes.axis} data-tone={axis} transform={placed}>
      <text fontSize={size}>{text}</text>
      <text x={side} textAnchor="end" fontSize={axisSize}>
        →
      </text>
    </g>
  );
}
