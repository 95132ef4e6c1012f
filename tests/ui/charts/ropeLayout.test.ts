import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutRope } from '../../../src/ui/charts/ropeLayout';

const ruler = (text: string, size: number) => text.length * size * 0.55;

function ropeOf(width: number, contributions: readonly number[]) {
  const names = ['Contexte', 'Capacité', 'Continuité', 'Interéquipes'];
  return layoutRope({
    pulls: names.map((name, at) => ({
      id: name,
      name,
      contribution: contributions[at] ?? 0,
      note: 'Une courte passation',
    })),
    lean: contributions.reduce((sum, one) => sum + one, 0),
    leaves: 'reste 50',
    pullsNowhere: 'ne tire nulle part',
    width,
    ruler,
  });
}

test('the line is whole where words leave it room, and makes way where they cannot', () => {
  expect(ropeOf(700, [0, -0.25, -0.125, -0.125]).line).toHaveLength(1);
  expect(ropeOf(340, [0, -0.25, -0.125, -0.125]).line).toHaveLength(2);
});

test('no stretch of the line runs through a word', () => {
  const pull = fc.constantFrom(-0.25, -0.125, 0, 0.125, 0.25);
  fc.assert(
    fc.property(fc.integer({ min: 320, max: 900 }), fc.tuple(pull, pull, pull, pull), (width, pulls) => {
      const { axisX, line, strands, apart } = ropeOf(width, pulls);
      for (const { labelX, nameLines, nameY, noteLines, noteY } of [...strands, ...apart]) {
        const written = [
          ...nameLines.map((text, at) => ({ size: 16, text, y: nameY + at * 18 })),
          ...noteLines.map((text, at) => ({ size: 14, text, y: noteY + at * 18 })),
        ];
        for (const { text, y, size } of written) {
          if (Math.abs(labelX - axisX) >= ruler(text, size) / 2) continue;
          // Lower-case letters reach from the baseline about half their size up.
          for (const [from, to] of line) expect(to <= y - size / 2 || from >= y).toBe(true);
        }
      }
    }),
  );
});
