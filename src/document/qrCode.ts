import encodeQR from 'qr';

/** A QR code as a drawing of squares of one by one. */
export interface QrDrawing {
  /** How wide and high it is with the quiet zone, in squares. */
  readonly size: number;
  /** The dark squares, as the path of an SVG. */
  readonly path: string;
}

/** The light margin that readers need, in squares (ISO/IEC 18004). */
const quietZone = 4;

/** The longest text that a QR code holds with the least error correction, in bytes. */
export const mostInQrCode = 2953;

/** One row of squares as strokes of the path: a run of dark squares is one rectangle. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    let end = x;
    while (row[end] === true) end += 1;
    path += `M${String(x)} ${String(y)}h${String(end - x)}v1H${String(x)}z`;
    x = end;
  }
  return path;
}

/**
 * The QR code of an address: as few and as large squares as possible, so that it can be read from far away.
 * `null` where the address is too long for one.
 */
export function drawQrCode(text: string): QrDrawing | null {
  if (new TextEncoder().encode(text).length > mostInQrCode) return null;
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: quietZone });
  return { size: rows.length, path: rows.map(runsOf).join('') };
}
