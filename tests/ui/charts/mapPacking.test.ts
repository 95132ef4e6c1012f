import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAngle, nearestTowards, placeOnMap, turnArrows } from '../../../src/ui/charts/mapGeometry';
import { packMap, type PlacedMark } from '../../../src/ui/charts/mapPacking';
import { mapItem } from './mapItems';

const frame = { left: 28, top: 0, side: 640, padding: 59 };
const dot = 31;
const place = (partnerPull: number, insidePull: number) => placeOnMap(frame, partnerPull, insidePull);
const pack = (items: Parameters<typeof packMap>[0]['items']) => packMap({ items, dot, place });
const sizeOf = (mark: PlacedMark) => (mark.kind === 'dot' ? { width: dot, height: dot } : mark);

describe('packing the map', () => {
  test('never lets two marks overlap and loses no item, wherever the pulls lie', () => {
    const pull = fc.oneof(
      fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(pull, pull), { maxLength: 70 }), (pulls) => {
        const items = pulls.map(([insidePull, partnerPull], index) =>
          mapItem({ id: String(index), insidePull, partnerPull }),
        );
        const marks = pack(items);
        const held = marks.flatMap((mark) =>
          mark.kind === 'dot' ? [mark.item.id] : mark.items.map(({ id }) => id),
        );
        expect(held.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
        marks.forEach((one, index) => {
          for (const other of marks.slice(index + 1)) {
            const apart = Math.max(
              Math.abs(one.x - other.x) - (sizeOf(one).width + sizeOf(other).width) / 2,
              Math.abs(one.y - other.y) - (sizeOf(one).height + sizeOf(other).height) / 2,
            );
            expect(apart).toBeGreaterThanOrEqual(-0.02);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  test('puts a lone item exactly where its pulls are', () => {
    expect(pack([mapItem({ id: 'a', partnerPull: 0.25, insidePull: 1 })])).toMatchObject([
      { kind: 'dot', x: 28 + 59 + 0.25 * 522, y: 59 },
    ]);
  });

  test('makes one block of more than six items at one place', () => {
    const items = Array.from({ length: 7 }, (_, index) => mapItem({ id: String(index) }));
    expect(pack(items)).toMatchObject([{ kind: 'block', items: { length: 7 } }]);
    expect(pack(items.slice(0, 6)).every(({ kind }) => kind === 'dot')).toBe(true);
  });

  test('gathers thousands of places on the lattice', () => {
    const items = Array.from({ length: 10_000 }, (_, index) =>
      mapItem({
        id: String(index),
        partnerPull: ((index * 7) % 997) / 997,
        insidePull: ((index * 13) % 991) / 991,
      }),
    );
    expect(pack(items).length).toBeLessThanOrEqual(81);
  });
});

describe('the line on the map', () => {
  test('has the slope outside weight ÷ inside weight', () => {
    expect(lineAngle(1)).toBeCloseTo(45);
    expect(Math.tan((lineAngle(0.5) * Math.PI) / 180)).toBeCloseTo(0.5);
  });

  test('shows its turn with two arrows, none under equal weights', () => {
    expect(turnArrows(frame, 1)).toEqual([]);
    const [right, left] = turnArrows(frame, 0.5);
    const middle = place(0.5, 0.5);
    expect((right?.end.x ?? 0) - middle.x).toBeCloseTo(middle.x - (left?.end.x ?? 0));
  });
});

describe('walking the map', () => {
  test('goes to the nearest dot that way, and stays where there is none', () => {
    const marks = [
      { x: 0, y: 0 },
      { x: 50, y: 4 },
      { x: 90, y: 0 },
      { x: 0, y: 60 },
    ];
    const [from = { x: 0, y: 0 }] = marks;
    expect(nearestTowards(marks, from, 'ArrowRight')).toBe(marks[1]);
    expect(nearestTowards(marks, from, 'ArrowDown')).toBe(marks[3]);
    expect(nearestTowards(marks, from, 'ArrowLeft')).toBeNull();
  });
});
