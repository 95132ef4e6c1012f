import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutHeads } from '../../../src/ui/charts/spineHeads';
import { layoutSpine } from '../../../src/ui/charts/spineLayout';
import { spineSegments } from '../../../src/ui/charts/spineSegments';
import { rowsWithin } from '../../../src/ui/charts/rowsWithin';
import { wrapText } from '../../../src/ui/charts/wrapText';
import { spineRow, spineWords } from './spineRows';

const ruler = (text: string, size: number) => text.length * size * 0.55;
const layout = (rows: Parameters<typeof layoutSpine>[0]['rows'], width: number, density = 'page' as const) =>
  layoutSpine({ rows, width, density, axis: 0.5, ruler });

const anyRow = fc
  .record({
    lean: fc.integer({ min: -8, max: 8 }).map((eighths) => eighths / 8),
    words: fc.array(fc.constantFrom('Backup', 'of', 'Wi-Fi', 'l’exploitation', 'sauvegardes'), {
      minLength: 1,
      maxLength: 18,
    }),
    unnamed: fc.boolean(),
    ranged: fc.boolean(),
  })
  .map(({ lean, words, unnamed, ranged }) =>
    spineRow({
      id: words.join('-'),
      lean,
      name: words.join(' '),
      accountable: unnamed ? null : 'Head of IT',
      placementLabel: 'own inside, partner delivers, a close call',
      range: ranged ? { from: Math.max(-1, lean - 0.25), to: Math.min(1, lean + 0.25) } : null,
    }),
  );

describe('the layout of the spine', () => {
  test('makes lean 1 reach 540 px on a 1440 canvas with its 48 px margins', () => {
    expect(layout([spineRow({ id: 'a', lean: 0.25 })], 1440 - 96).unit).toBeCloseTo(540);
  });

  test('keeps one row 22 px tall, 29 beside the sheet', () => {
    const rows = [spineRow({ id: 'a' })];
    expect(layout(rows, 1344).rows[0]?.height).toBe(22);
    expect(layoutSpine({ rows, width: 760, density: 'sheet', axis: 0.487, ruler }).rows[0]?.height).toBe(29);
  });

  test('keeps every word inside its width, and rows under one another, at any width', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 320, max: 1920 }),
        (rows, width) => {
          const { rows: placed, metrics } = layout(rows, width);
          placed.forEach((row, index) => {
            const before = placed[index - 1];
            expect(row.top).toBeCloseTo(before === undefined ? 0 : before.top + before.height);
            for (const line of row.nameLines) {
              const length = ruler(line, metrics.nameSize);
              const from = row.nameAnchor === 'start' ? row.nameX : row.nameX - length;
              expect(from).toBeGreaterThanOrEqual(-1);
              expect(from + length).toBeLessThanOrEqual(width + 1);
            }
            expect(row.nameLines.length * metrics.lineHeight).toBeLessThanOrEqual(row.height + 0.01);
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  test('never lets the name touch the bar or its range', () => {
    fc.assert(
      fc.property(anyRow, fc.integer({ min: 1024, max: 1920 }), (row, width) => {
        const { rows, axisX, unit } = layout([row], width);
        const [placed] = rows;
        const outward = row.side === 'partner' ? 1 : -1;
        const tip = Math.max(
          0,
          Math.abs(row.lean),
          row.range === null ? 0 : -outward * (outward < 0 ? row.range.to : row.range.from),
        );
        expect((placed?.nameX ?? 0) * outward).toBeGreaterThan((axisX + outward * tip * unit) * outward);
      }),
    );
  });

  test('says when a name had to be cut, and cuts nothing that fits', () => {
    const long = 'word '.repeat(40).trim();
    expect(layout([spineRow({ id: 'a', lean: 1, name: long })], 1024).rows[0]?.nameCut).toBe(true);
    expect(layout([spineRow({ id: 'a', lean: 0.1, name: 'Server patching' })], 1024).rows[0]?.nameCut).toBe(
      false,
    );
  });

  test('moves guide labels apart where heads and labels would touch', () => {
    const rows = [spineRow({ id: 'a', lean: 0.75 }), spineRow({ id: 'b', lean: -0.75 })];
    const wide = layoutHeads(layout(rows, 1344), spineWords, ruler);
    const narrow = layoutHeads(layout(rows, 700), spineWords, ruler);
    expect(wide.guides.map(({ level }) => level)).toEqual([0, 0, 0, 0]);
    expect(narrow.guides.some(({ level }) => level > 0)).toBe(true);
    expect(narrow.above).toBeGreaterThan(wide.above);
  });
});

describe('the line beside the rows', () => {
  test('is solid where decided, dashed where proposed, and missing where nobody is named', () => {
    const rows = [
      spineRow({ id: 'a' }),
      spineRow({ id: 'b', certainty: 'proposed' }),
      spineRow({ id: 'c', accountable: null }),
      spineRow({ id: 'd', accountable: null, certainty: 'proposed' }),
    ];
    expect(spineSegments(layout(rows, 1344).rows, -100, 200)).toEqual([
      { from: 0, to: 122, style: 'solid' },
      { from: 122, to: 144, style: 'dashed' },
      { from: 144, to: 188, style: 'missing' },
      { from: 188, to: 200, style: 'solid' },
    ]);
  });
});

describe('rows near the window', () => {
  test('are found without looking at every row', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => spineRow({ id: String(index), lean: 0.1 }));
    const placed = layout(rows, 1344).rows;
    const seen = rowsWithin(placed, 2200, 2640);
    expect(seen.map(({ index }) => index)).toEqual(Array.from({ length: 20 }, (_, index) => index + 100));
  });
});

describe('wrapping', () => {
  const widthOf = (text: string) => text.length;

  test('breaks at spaces, inside a word only when it alone is too wide', () => {
    expect(wrapText('restore tests', 8, 3, widthOf).lines).toEqual(['restore', 'tests']);
    expect(wrapText('Wiederherstellung', 10, 3, widthOf).lines).toEqual(['Wiederhers', 'tellung']);
  });

  test('loses no letter unless it says so', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 4, max: 40 }), (text, room) => {
        const { lines, cut } = wrapText(text, room, 6, widthOf);
        expect(lines.every((line) => line.length <= room)).toBe(true);
        if (!cut) expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
