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

/** The names of the four corners and of both axes. */
export function MapCorners({ frame, words, ruler }: MapCornersProps) {
  const { left, top, side } = frame;
  const size = side < 480 ? 16 : 22;
  const lineHeight = size * 1.15;
  const edge = side < 480 ? 8 : inset;
  const corners = [
    { text: words.keepInHouse, tone: 'inHouse', anchor: 'start', low: false },
    { text: words.ownInside, tone: 'ink', anchor: 'end', low: false },
    { text: words.keepLight, tone: 'muted', anchor: 'start', low: true },
    { text: words.partner, tone: 'partner', anchor: 'end', low: true },
  ] as const;
  const room = side / 2 - edge - 8;
  return (
    <>
      {corners.map(({ text, tone, anchor, low }) => {
        const { lines } = wrapText(text, room, 3, (line) => ruler(line, size, 650));
        const first = low
          ? top + side - edge - 4 - (lines.length - 1) * lineHeight
          : top + edge + size * 0.76;
        return lines.map((line, index) => (
          <text
            key={line}
            className={classes.corner}
            data-tone={tone}
            x={anchor === 'start' ? left + edge : left + side - edge}
            y={first + index * lineHeight}
            textAnchor={anchor}
            fontSize={size}
          >
            {line}
          </text>
        ));
      })}
      <AxisLabel text={words.partnerAxis} frame={frame} ruler={ruler} axis="partner" />
      <AxisLabel text={words.insideAxis} frame={frame} ruler={ruler} axis="inHouse" />
    </>
  );
}

interface AxisLabelProps {
  readonly text: string;
  readonly frame: MapFrame;
  readonly ruler: TextRuler;
  readonly axis: 'inHouse' | 'partner';
}

/** Begins at the low end of its axis; the arrow stands at the high end. Set smaller rather than cut. */
function AxisLabel({ text, frame, ruler, axis }: AxisLabelProps) {
  const { left, top, side } = frame;
  const room = side - 28;
  const size = Math.min(axisSize, (axisSize * room) / ruler(text, axisSize, 650));
  const placed =
    axis === 'partner'
      ? `translate(${String(left)} ${String(top + side + 24)})`
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
