import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { toBallotPaper } from '../../src/document/ballot';
import { writeBallotPaper } from '../../src/document/ballotLink';
import { drawQrCode, mostInQrCode, type QrDrawing } from '../../src/document/qrCode';
import { starters } from '../../src/i18n/messages/en/starters';
import { sessionOf } from '../support/ballots';

/** The drawing as a camera sees it, `scale` pixels for each square. */
function photograph({ size, path }: QrDrawing, scale: number) {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let py = Number(y) * scale; py < (Number(y) + 1) * scale; py += 1) {
      for (let px = Number(x) * scale; px < (Number(x) + Number(run)) * scale; px += 1) {
        data.fill(0, (py * width + px) * 4, (py * width + px) * 4 + 3);
      }
    }
  }
  return { width, height: width, data };
}

describe('A QR code', () => {
  it('reads back as the address it was drawn from', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^https:\/\/[a-z]{1,20}\.example\/#b=1\.[\w-]{0,900}$/), (address) => {
        const drawing = drawQrCode(address);
        expect(drawing && decodeQR(photograph(drawing, 3))).toBe(address);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps a quiet zone of four squares', () => {
    const drawing = drawQrCode('https://x.example/')!;
    const picture = photograph(drawing, 1);
    const isLight = (x: number, y: number) => picture.data[(y * picture.width + x) * 4] === 255;
    for (let along = 0; along < drawing.size; along += 1) {
      for (const edge of [0, 1, 2, 3, drawing.size - 1, drawing.size - 4]) {
        expect(isLight(along, edge) && isLight(edge, along)).toBe(true);
      }
    }
    expect(isLight(4, 4)).toBe(false);
  });

  it('of a ballot of 25 items has squares that a phone tells apart from five metres away', async () => {
    const names = Object.values(starters).slice(0, 25);
    const session = sessionOf(25);
    const paper = toBallotPaper({
      ...session,
      items: session.items.map((item, at) => ({ ...item, name: names[at] ?? '' })),
    });
    const drawing = drawQrCode(`https://draw-the-line.example.org/app/#b=${await writeBallotPaper(paper)}`)!;
    // A picture 1080 px high is 0.83 m high in the room; a phone's camera tells 1 arc minute apart and needs two of
    // its own pixels for each square.
    const millimetres = ((1080 * 0.8) / drawing.size) * (830 / 1080);
    const arcMinutes = (Math.atan(millimetres / 5000) * 180 * 60) / Math.PI;
    expect(arcMinutes).toBeGreaterThan(3);
  });

  it('is not drawn of what does not fit into one', () => {
    expect(drawQrCode('x'.repeat(mostInQrCode + 1))).toBeNull();
    expect(drawQrCode('x'.repeat(mostInQrCode))?.size).toBe(177 + 8);
  });
});
