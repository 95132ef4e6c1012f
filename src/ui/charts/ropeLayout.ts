import type { RopePull } from './ropePull';
import type { TextRuler } from './textRuler';
import { wrapText } from './wrapText';

/** One pull with the place of its words; px. */
export interface RopeStrand extends RopePull {
  /** Both ends on the axis that grows to the partner, −1 to +1. */
  readonly span: readonly [number, number];
  readonly labelX: number;
  readonly nameLines: readonly string[];
  readonly nameY: number;
  readonly noteLines: readonly string[];
  readonly noteY: number;
}

export interface RopeLayout {
  readonly axisX: number;
  /** Px for a contribution of 1. */
  readonly unit: number;
  readonly barY: number;
  readonly height: number;
  /** The stretches of the line, from and to: where words stand across it, it makes way for them. */
  readonly line: readonly (readonly [number, number])[];
  readonly strands: readonly RopeStrand[];
  /** Pulls that pull nowhere, beside the rope. */
  readonly apart: readonly RopeStrand[];
  readonly left: {
    readonly to: number;
    readonly y: number;
    readonly labelX: number;
    readonly anchor: 'start' | 'end';
  };
}

export interface RopeLayoutInput {
  readonly pulls: readonly RopePull[];
  readonly lean: number;
  readonly leaves: string;
  readonly pullsNowhere: string;
  readonly width: number;
  readonly ruler: TextRuler;
}

const nameSize = 16;
const noteSize = 14;
/** Px from one line of words to the next. */
export const lineHeight = 18;
const barHeight = 17;
const labelGap = 14;
/** A pull of the smallest step is at least this wide, or its words could not stand over it. */
const narrowest = 72;
const widest = 124;
const step = 0.125;
/** A longer note than this spreads over the room that its neighbours leave. */
const comfortableLines = 3;
/** Px between the words of neighbours. */
const labelApart = 8;
/** Px of the line above and below the bars, where it makes way for words. */
const lineBeyondBar = 6;
/** Px that words keep from the middle of the line. */
const clearOfLine = 6;

/** Moves labels along until none touches its neighbour, staying left of `end`. */
function keepApart<Label extends { readonly centre: number; readonly taken: number }>(
  labels: readonly Label[],
  end: number,
): readonly Label[] {
  const ordered = labels.toSorted((a, b) => a.centre - b.centre);
  const lefts: number[] = [];
  let free = 0;
  for (const { centre, taken } of ordered) {
    const left = Math.max(free, centre - taken / 2);
    lefts.push(left);
    free = left + taken + labelApart;
  }
  let limit = end;
  for (let index = ordered.length - 1; index >= 0; index -= 1) {
    const taken = ordered[index]?.taken ?? 0;
    const left = Math.min(lefts[index] ?? 0, limit - taken);
    lefts[index] = left;
    limit = left - labelApart;
  }
  return ordered.map((label, index) => ({ ...label, centre: (lefts[index] ?? 0) + label.taken / 2 }));
}

/** Lays the pulls head to tail: strongest next to the line, in-house to the left, each label centred on its own strand. */
export function layoutRope({ pulls, lean, leaves, pullsNowhere, width, ruler }: RopeLayoutInput): RopeLayout {
  const byStrength = (a: RopePull, b: RopePull) => Math.abs(b.contribution) - Math.abs(a.contribution);
  const inside = pulls.filter((pull) => pull.contribution > 0).sort(byStrength);
  const outside = pulls.filter((pull) => pull.contribution < 0).sort(byStrength);
  const neutral = pulls.filter((pull) => pull.contribution === 0);
  const reach = (side: readonly RopePull[]) =>
    side.reduce((sum, pull) => sum + Math.abs(pull.contribution), 0);
  const [insideReach, outsideReach] = [reach(inside), reach(outside)];
  const total = Math.max(insideReach + outsideReach, step);
  const apartRoom = neutral.length > 0 ? Math.min(130, width / 4) * neutral.length : 0;
  const margin = 8;
  const unit = Math.min(
    widest / step,
    (width - apartRoom - 2 * margin) / Math.max(total, Math.abs(lean) + 0.15),
  );
  const drawn = total * unit;
  const spare = Math.max(0, width - apartRoom - 2 * margin - drawn) / 2;
  const axisX = margin + apartRoom + spare + insideReach * unit;

  const placed: { pull: RopePull; from: number; to: number; room: number; centre: number }[] = [];
  for (const [side, sign] of [
    [inside, -1],
    [outside, 1],
  ] as const) {
    let reached = 0;
    for (const pull of side) {
      const next = reached + Math.abs(pull.contribution);
      const centre = axisX + (sign * (reached + next) * unit) / 2;
      placed.push({
        pull,
        from: sign * reached,
        to: sign * next,
        room: (next - reached) * unit - 14,
        centre,
      });
      reached = next;
    }
  }
  const each = neutral.length > 0 ? apartRoom / neutral.length : 0;
  const aside = neutral.map((pull, index) => ({
    pull,
    from: 0,
    to: 0,
    room: each - 8,
    centre: margin + each * (index + 0.5),
  }));
  const fair = (width - 2 * margin) / pulls.length - labelApart;
  const least = Math.min(narrowest, fair);
  const wrapped = [...placed, ...aside].map((entry) => {
    const note = entry.pull.contribution === 0 ? pullsNowhere : entry.pull.note;
    // A word is never broken for want of room over its own strand: its neighbours make way.
    const longest = [
      ...entry.pull.name.split(' ').map((word) => ruler(word, nameSize, 650)),
      ...note.split(' ').map((word) => ruler(word, noteSize, 400)),
    ];
    const close = Math.max(entry.room, least, ...longest);
    const wrap = (text: string, room: number, size: number, weight: number) =>
      wrapText(text, room, Infinity, (line) => ruler(line, size, weight)).lines;
    const isLong = wrap(note, close, noteSize, 400).length > comfortableLines;
    const room = isLong ? Math.max(close, fair) : close;
    const nameLines = wrap(entry.pull.name, room, nameSize, 650);
    const noteLines = wrap(note, room, noteSize, 400);
    const taken = Math.max(
      ...nameLines.map((text) => ruler(text, nameSize, 650)),
      ...noteLines.map((text) => ruler(text, noteSize, 400)),
    );
    return { ...entry, nameLines, noteLines, taken };
  });
  const words = keepApart(wrapped, width - margin);
  const nameRoom = Math.max(1, ...words.map(({ nameLines }) => nameLines.length)) * lineHeight;
  const noteRoom = Math.max(1, ...words.map(({ noteLines }) => noteLines.length)) * lineHeight;
  const barY = nameRoom + 10 + barHeight / 2;
  const strands = words.map(({ pull, from, to, centre, nameLines, noteLines }) => ({
    ...pull,
    span: [Math.min(from, to), Math.max(from, to)] as const,
    labelX: centre,
    nameLines,
    nameY: barY - barHeight / 2 - labelGap + 4 - (nameLines.length - 1) * lineHeight,
    noteLines,
    noteY: barY + barHeight / 2 + labelGap + 5,
  }));
  const leftY = barY + barHeight / 2 + noteRoom + labelGap + 6;
  const height = leftY + 14;
  const isCrossed = words.some(({ centre, taken }) => Math.abs(centre - axisX) < taken / 2 + clearOfLine);
  const to = axisX - lean * unit;
  const leavesWidth = ruler(leaves, nameSize, 650);
  const outward = lean > 0 ? -1 : 1;
  const fits = outward < 0 ? to - 8 - leavesWidth > 0 : to + 8 + leavesWidth < width;
  return {
    axisX,
    unit,
    barY,
    height,
    line: isCrossed
      ? [
          [barY - barHeight / 2 - lineBeyondBar, barY + barHeight / 2 + lineBeyondBar],
          [leftY - barHeight / 2, height],
        ]
      : [[Math.max(0, barY - barHeight / 2 - labelGap - 14), height]],
    strands: strands.filter((strand) => strand.contribution !== 0),
    apart: strands.filter((strand) => strand.contribution === 0),
    left: {
      to,
      y: leftY,
      labelX: fits ? to + outward * 8 : axisX - outward * 12,
      anchor: outward < 0 === fits ? 'end' : 'start',
    },
  };
}
