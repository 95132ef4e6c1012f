import type { LeakTile } from '../../domain/usualLeak';
import type { ChalkSegment, ChalkStyle } from '../../ui/chalk';

type State = LeakTile['state'];
type SegmentsFor = (length: number) => readonly ChalkSegment[];

const styleOf: Readonly<Record<State, ChalkStyle>> = { owned: 'solid', gap: 'missing', notOnList: 'dashed' };

/** Px of the line that every tile hangs on, whatever its state. */
const hold = 34;

/** The line from edge to edge of the page, over tiles that take up the middle of it in equal parts. */
export function alongTiles(states: readonly State[], tilesWidth: number): SegmentsFor {
  return (length) => {
    const margin = Math.max(0, (length - tilesWidth) / 2);
    const breadth = (length - margin * 2) / states.length;
    const stretches = states.flatMap((state, index): ChalkSegment[] => {
      const from = margin + index * breadth;
      return [
        { from: index === 0 ? 0 : from, to: from + hold, style: 'solid' },
        { from: from + hold, to: from + breadth, style: styleOf[state] },
      ];
    });
    return [...stretches, { from: margin + breadth * states.length, to: length, style: 'solid' }];
  };
}

/** The piece of a line beside one tile, where tiles stand below each other. */
export function besideTile(state: State): SegmentsFor {
  const end = hold / 2;
  return (length) => [
    { from: 0, to: end, style: 'solid' },
    { from: end, to: length - end, style: styleOf[state] },
    { from: length - end, to: length, style: 'solid' },
  ];
}
