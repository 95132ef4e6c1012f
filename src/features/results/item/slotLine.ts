import type { ChalkSegment, ChalkStyle } from '../../../ui/chalk';

const looseEnd = 20;

/** The line over the slots: one stretch for each, in their order; a slot that needs a name and has none breaks it. */
export function lineOver(slots: readonly ChalkStyle[]): (length: number) => readonly ChalkSegment[] {
  return (length) => {
    const breadth = length / slots.length;
    return slots.flatMap((style, index): ChalkSegment[] => {
      const from = index * breadth;
      const to = from + breadth;
      if (style !== 'missing') return [{ from, to, style }];
      return [
        { from, to: from + looseEnd, style: 'solid' },
        { from: from + looseEnd, to: to - looseEnd, style },
        { from: to - looseEnd, to, style: 'solid' },
      ];
    });
  };
}
