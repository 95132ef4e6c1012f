import type { RoomGroup, RoomVote } from './roomVote';

/** One bar at its height. */
export interface RoomRow {
  readonly id: string;
  readonly vote: RoomVote;
  /** Middle of the bar, in bodies of text from the top. */
  readonly y: number;
}

/** A group's words, beside its middle bar and on the side that this bar leaves empty. */
export interface RoomLabel {
  readonly id: string;
  readonly label: string;
  readonly y: number;
  readonly side: 'left' | 'right';
  /** Its bar lies across the line, so that the words keep further away. */
  readonly onLine: boolean;
}

export interface RoomLayout {
  readonly rows: readonly RoomRow[];
  readonly labels: readonly RoomLabel[];
  /** Bodies of text from the top to below the last bar. */
  readonly height: number;
}

const roomyPitch = 1.35;
const tightPitch = 0.92;
const heightOfEight = 8 * roomyPitch;

/** The bars of a room under each other. Up to eight stand easy, more move together, and no bar meets the next. */
export function layoutRoom(groups: readonly RoomGroup[]): RoomLayout {
  const total = groups.reduce((sum, { votes }) => sum + votes.length, 0);
  const pitch = Math.max(tightPitch, Math.min(roomyPitch, heightOfEight / Math.max(1, total)));
  const rows: RoomRow[] = [];
  const labels: RoomLabel[] = [];
  for (const { id, label, votes } of groups) {
    const first = rows.length;
    votes.forEach((vote, index) => {
      rows.push({ id: `${id} ${String(index)}`, vote, y: (first + index + 0.5) * pitch });
    });
    const middle = rows[first + Math.floor((votes.length - 1) / 2)];
    if (middle !== undefined)
      labels.push({
        id,
        label,
        y: middle.y,
        side: middle.vote.side === 'inHouse' ? 'right' : 'left',
        onLine: middle.vote.side === 'line',
      });
  }
  return { rows, labels, height: total * pitch };
}
