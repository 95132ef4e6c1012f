import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChalkRequest, type ChalkSegment, type ChalkStyle, drawChalk } from '../../src/ui/chalk';
import { chalkReach } from '../../src/ui/chalkTexture';

interface Outline {
  along: number[];
  across: number[];
}

/** Reads relative polygon paths back into points. */
function outlinesOf(path: string, orientation: ChalkRequest['orientation']): Outline[] {
  return path
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = [...part.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([digits]) => Number(digits));
      const outline: Outline = { along: [], across: [] };
      let [x, y] = [0, 0];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += numbers[index]!;
        y += numbers[index + 1]!;
        outline.along.push(orientation === 'vertical' ? y : x);
        outline.across.push(orientation === 'vertical' ? x : y);
      }
      return outline;
    });
}

const styles = fc.constantFrom<ChalkStyle>('solid', 'dashed', 'missing');
const requests = fc
  .record({
    seed: fc.integer(),
    stroke: fc.constantFrom(5, 8, 9),
    orientation: fc.constantFrom<ChalkRequest['orientation']>('vertical', 'horizontal'),
    stretches: fc.array(fc.record({ style: styles, length: fc.integer({ min: 12, max: 180 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ stretches, ...rest }): ChalkRequest => {
    let at = 0;
    const segments = stretches.map(({ style, length }): ChalkSegment => {
      const from = at;
      at += length;
      return { from, to: at, style };
    });
    return { ...rest, length: at, segments };
  });

function wholeLine(length: number, seed = 1): ChalkRequest {
  return {
    length,
    stroke: 5,
    seed,
    orientation: 'vertical',
    segments: [{ from: 0, to: length, style: 'solid' }],
  };
}

describe('the chalk line', () => {
  it('draws the same stroke for the same seed, and another for another', () => {
    expect(drawChalk(wholeLine(400))).toEqual(drawChalk(wholeLine(400)));
    expect(drawChalk(wholeLine(400, 2)).core).not.toBe(drawChalk(wholeLine(400)).core);
  });

  it('keeps every point, dust included, inside its breadth and its length', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const chalk = drawChalk(request);
        expect(chalk.breadth).toBe(2 * chalkReach(request.stroke));
        const paths = [chalk.core, ...chalk.dust.map(({ path }) => path)];
        const outlines = paths.flatMap((path) => outlinesOf(path, request.orientation));
        const outside = outlines.filter(
          ({ along, across }) =>
            Math.min(...along, ...across) < -0.001 ||
            Math.max(...along) > request.length + 0.001 ||
            Math.max(...across) > chalk.breadth + 0.001,
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('covers a solid stretch from end to end, dashes a proposed one and leaves a missing one empty', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const outlines = outlinesOf(drawChalk(request).core, request.orientation);
        for (const { from, to, style } of request.segments) {
          const starts = outlines.filter(
            ({ along }) => Math.min(...along) >= from - 0.05 && Math.max(...along) <= to + 0.05,
          );
          const whole = starts.filter(
            ({ along }) =>
              Math.abs(Math.min(...along) - from) < 0.06 && Math.abs(Math.max(...along) - to) < 0.06,
          );
          if (style === 'missing') expect(starts).toHaveLength(0);
          if (style === 'solid') expect(whole).toHaveLength(1);
          if (style === 'dashed' && to - from > 12) {
            const dashes = starts.filter(({ along }) => (Math.min(...along) - from) % 15 < 0.06);
            expect(dashes.length).toBeGreaterThanOrEqual(Math.ceil((to - from) / 15));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves loose ends on both sides of a gap, and none between two gaps in a row', () => {
    const segments: ChalkSegment[] = [
      { from: 0, to: 40, style: 'solid' },
      { from: 40, to: 60, style: 'missing' },
      { from: 60, to: 80, style: 'missing' },
      { from: 80, to: 120, style: 'dashed' },
    ];
    expect(drawChalk({ ...wholeLine(120), segments }).looseEnds).toEqual([40, 80]);
    expect(drawChalk(wholeLine(120)).looseEnds).toEqual([]);
  });

  it('begins a longer line like a shorter one, so growing does not redraw what is there', () => {
    const [shorter, longer] = [160, 480].map((length) =>
      outlinesOf(drawChalk(wholeLine(length)).dust[0]!.path, 'vertical').filter(
        ({ along }) => Math.max(...along) < 158,
      ),
    );
    expect(shorter).toEqual(longer);
  });

  it('turns without changing: the horizontal stroke is the vertical one mirrored', () => {
    const [vertical, horizontal] = (['vertical', 'horizontal'] as const).map((orientation) =>
      outlinesOf(drawChalk({ ...wholeLine(200), orientation }).core, orientation),
    );
    expect(horizontal).toEqual(vertical);
  });

  it('stays light: a line of 900 px takes at most 40 kB of path data', () => {
    const chalk = drawChalk(wholeLine(900));
    const bytes = [chalk.core, ...chalk.dust.map(({ path }) => path)].join('').length;
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(40_000);
  });
});
