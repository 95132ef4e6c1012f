import { checksum } from './checksum';
import { refuse, type Refusal } from './refusal';

/** Why a ZIP file is refused; the part it concerns is named. */
export type ZipFault = 'brokenZip' | 'tooManyParts' | 'inflatesTooFar' | 'protectedPart';

/** The contents of the parts of a ZIP file, by name. */
export type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The most parts that a ZIP file may list, wanted or not. */
const mostParts = 2000;

/** How many bytes the wanted parts may come to, all together (100 MB). */
const mostInflated = 100 * 1024 * 1024;

/** What each kind of record in a ZIP file begins with. */
export const signatures = { part: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 } as const;

/** The end of the list is within the last 22 bytes and a comment of at most 64 KiB. */
const endWithin = 22 + 0xffff;

interface ListedPart {
  readonly name: string;
  readonly isProtected: boolean;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly sum: number;
  readonly size: number;
  readonly at: number;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - endWithin); at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return -1;
}

/** Sizes and places past 4 GB stand elsewhere (ZIP64); some writers put small ones there too. */
function widened(view: DataView, from: number, to: number, given: readonly number[]): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return given.map((value) => {
      if (value !== 0xffffffff || next + 8 > to) return value;
      const wide = Number(view.getBigUint64(next, true));
      next += 8;
      return wide;
    });
  }
  return given;
}

/** What the file says about itself. Throws a `RangeError` where it points outside itself. */
function listParts(
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
): readonly ListedPart[] | Refusal<ZipFault> {
  const end = findEnd(view);
  if (end === -1) return refuse('brokenZip');
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) return refuse('tooManyParts');
  const parts: ListedPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    if (view.getUint32(at, true) !== signatures.listed)
      return refuse('brokenZip', { part: parts.at(-1)?.name ?? '' });
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const [, size = 0, place = 0] = widened(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      isProtected: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      size,
      at: place,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Inflates and counts while it does; null once there is more than `most`. Rejects where the bytes are no such stream. */
async function inflate(
  deflated: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([deflated])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(read.value);
  }
  const whole = new Uint8Array(length);
  let filled = 0;
  for (const piece of pieces) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole;
}

async function openPart(
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
  { name, isProtected, method, sum, size, at }: ListedPart,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | Refusal<ZipFault>> {
  const part = name.slice(0, 200);
  if (isProtected) return refuse('protectedPart', { part });
  try {
    if (view.getUint32(at, true) !== signatures.part) return refuse('brokenZip', { part });
    const begins = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (begins + size > bytes.length || (method !== 0 && method !== 8)) return refuse('brokenZip', { part });
    const kept = bytes.subarray(begins, begins + size);
    if (method === 0 && kept.length > most) return refuse('inflatesTooFar', { part });
    const opened = method === 0 ? kept : await inflate(kept, most);
    if (opened === null) return refuse('inflatesTooFar', { part });
    return checksum(opened) === sum ? opened : refuse('brokenZip', { part });
  } catch {
    return refuse('brokenZip', { part });
  }
}

/**
 * Opens the wanted parts of a ZIP file. What the file says about sizes is not believed: bytes are counted while they
 * inflate, and what was inflated is held against its checksum.
 */
export async function openZip(
  bytes: Uint8Array<ArrayBuffer>,
  isWanted: (name: string) => boolean,
): Promise<
  { readonly kind: 'parts'; readonly names: readonly string[]; readonly parts: Parts } | Refusal<ZipFault>
> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let listed: ReturnType<typeof listParts>;
  try {
    listed = listParts(bytes, view);
  } catch {
    return refuse('brokenZip');
  }
  if ('kind' in listed) return listed;
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = mostInflated;
  for (const entry of listed) {
    if (!isWanted(entry.name)) continue;
    const opened = await openPart(bytes, view, entry, left);
    if ('kind' in opened) return opened;
    left -= opened.length;
    parts.set(entry.name, opened);
  }
  return { kind: 'parts', names: listed.map(({ name }) => name), parts };
}
