import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, fromLab, toLab } from '../../../src/ui/colour/difference';
import { checkColors, tokensOf } from '../../../src/ui/colour/hostLook';
import { leastApart, leastDifference, meets, nearestPassing } from '../../../src/ui/colour/nearest';
import { contrastOf, fromHex, toHex } from '../../../src/ui/colour/rgb';
import { seenBy, visions } from '../../../src/ui/colour/vision';

const hexes = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const none = { accent: null, insideColor: null, partnerColor: null };

function lab(lightness: number, a: number, b: number) {
  return { lightness, a, b };
}

describe('CIEDE2000', () => {
  // Pairs from the table of Sharma, Wu & Dalal 2005, chosen where formulas most often go wrong.
  it.each([
    [lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485), 2.0425],
    [lab(50, 0, 0), lab(50, -1, 2), 2.3669],
    [lab(50, 2.49, -0.001), lab(50, -2.49, 0.0011), 7.2195],
    [lab(50, 2.5, 0), lab(73, 25, -18), 27.1492],
    [lab(50, 2.5, 0), lab(61, -5, 29), 22.8977],
    [lab(60.2574, -34.0099, 36.2677), lab(60.4626, -34.1751, 39.4387), 1.2644],
    [lab(22.7233, 20.0904, -46.694), lab(23.0331, 14.973, -42.5619), 2.0373],
    [lab(2.0776, 0.0795, -1.135), lab(0.9033, -0.0636, -0.5514), 0.9082],
  ])('is what the paper gives: %o %o', (one, other, difference) => {
    expect(differenceOf(one, other)).toBeCloseTo(difference, 4);
  });

  it('is the same both ways, and nothing between a colour and itself', () => {
    fc.assert(
      fc.property(hexes, hexes, (one, other) => {
        const [a, b] = [toLab(fromHex(one)), toLab(fromHex(other))];
        expect(differenceOf(a, b)).toBeCloseTo(differenceOf(b, a), 8);
        expect(differenceOf(a, a)).toBe(0);
      }),
    );
  });

  it('stands on a colour space that leads back', () => {
    fc.assert(
      fc.property(hexes, (hex) => {
        expect(toHex(fromLab(toLab(fromHex(hex))))).toBe(hex);
      }),
    );
  });
});

describe('contrast', () => {
  it('is 21 between black and white, and what the design measured for the in-house blue on white', () => {
    expect(contrastOf(fromHex('#000000'), fromHex('#ffffff'))).toBeCloseTo(21, 5);
    expect(contrastOf(fromHex('#123f86'), fromHex('#ffffff'))).toBeCloseTo(10.1, 1);
  });
});

describe('seeing', () => {
  it('leaves grey grey for everybody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...visions), (level, vision) => {
        const grey = { red: level / 255, green: level / 255, blue: level / 255 };
        expect(differenceOf(toLab(grey), toLab(seenBy(vision, grey)))).toBeLessThan(1);
      }),
    );
  });

  it('brings red and green together without one kind of cone', () => {
    const [red, green] = [fromHex('#b04000'), fromHex('#507000')];
    const usual = differenceOf(toLab(red), toLab(green));
    expect(differenceOf(toLab(seenBy('deutan', red)), toLab(seenBy('deutan', green)))).toBeLessThan(
      usual / 2,
    );
  });
});

describe('the nearest colour that passes', () => {
  it('is the colour itself where it passes', () => {
    expect(nearestPassing('#123f86', { grounds: [{ color: '#ffffff', contrast: 4.5 }] })).toBe('#123f86');
  });

  it('passes, for any colour and any other side', () => {
    fc.assert(
      fc.property(hexes, hexes, (hex, other) => {
        const demands = { grounds: [{ color: '#ffffff', contrast: 3 }], apartFrom: other };
        const found = nearestPassing(hex, demands);
        expect(found !== null && meets(fromHex(found), demands)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the colours of a host', () => {
  it('are fine where they can be read and told apart', () => {
    expect(checkColors({ accent: '#4b2a85', insideColor: '#4b2a85', partnerColor: '#b8730c' })).toEqual([]);
  });

  it('are named where nobody could read them, with one that can be read', () => {
    const [finding] = checkColors({ ...none, accent: '#ffee88' });
    expect(finding).toMatchObject({ color: 'accent', problem: 'contrast' });
    expect(contrastOf(fromHex(finding?.proposal ?? '#ffffff'), fromHex('#f6f7f5'))).toBeGreaterThanOrEqual(3);
  });

  it('are named where one man in twelve could not tell them apart, with one that can be told apart', () => {
    const [finding] = checkColors({ ...none, insideColor: '#507000', partnerColor: '#a04800' });
    expect(finding).toMatchObject({ color: 'partnerColor', problem: 'tooClose' });
    expect(finding?.vision).not.toBe('usual');
    expect(
      leastApart(fromHex('#507000'), fromHex(finding?.proposal ?? '#507000')).difference,
    ).toBeGreaterThanOrEqual(leastDifference);
  });

  const pairOf = (value: string) =>
    /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value)?.slice(1) ?? [];

  it('never make the page harder to read than it was, whatever they are', () => {
    fc.assert(
      fc.property(hexes, hexes, hexes, (accent, insideColor, partnerColor) => {
        const tokens = new Map(Object.entries(tokensOf({ accent, insideColor, partnerColor })));
        const themes = [
          ['#ffffff', '#f6f7f5'],
          ['#252d31', '#1c2326'],
        ];
        for (const [theme, grounds] of themes.entries()) {
          const hex = (name: string) => fromHex(pairOf(tokens.get(name) ?? '')[theme] ?? '');
          for (const ground of grounds) {
            expect(contrastOf(hex('--dtl-in-house'), fromHex(ground))).toBeGreaterThanOrEqual(3);
            expect(contrastOf(hex('--dtl-partner'), fromHex(ground))).toBeGreaterThanOrEqual(3);
            expect(contrastOf(hex('--dtl-in-house-text'), fromHex(ground))).toBeGreaterThanOrEqual(4.5);
            expect(contrastOf(hex('--dtl-partner-text'), fromHex(ground))).toBeGreaterThanOrEqual(4.5);
            expect(contrastOf(hex('--dtl-action'), fromHex(ground))).toBeGreaterThanOrEqual(3);
          }
          expect(contrastOf(hex('--dtl-action'), hex('--dtl-on-action'))).toBeGreaterThanOrEqual(4.5);
          expect(leastApart(hex('--dtl-in-house'), hex('--dtl-partner')).difference).toBeGreaterThanOrEqual(
            leastDifference,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leave every token alone that they do not concern', () => {
    expect(tokensOf(none)).toEqual({});
    expect(Object.keys(tokensOf({ ...none, accent: '#4b2a85' }))).toEqual([
      '--dtl-action',
      '--dtl-on-action',
    ]);
  });
});
