import { refuse, type Refusal } from './refusal';

/** Why a ZIP file is refused; the part it concerns is named. */
export type ZipFault = 'brokenZip' | 'tooManyParts' | 'inflatesTooFar' | 'protectedPart';

/** The contents of the parts of a ZIP file, by name. */
export type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The most parts that a ZIP file may list, wanted or not. */
const mostParts = 2000;

/** How many bytes the wanted parts may come to, all together (100 MB). */
const mostInflated = 100 * 1024 * 1024;

const endSignature = 0x06054b50;
const listedSignature = 0x02014b50;
const partSignature = 0x04034b50;

/** The end of the list is within the last 22 bytes and a comment of at most 64 KiB. */
const endWithin = 22 + 0xffff;

interface ListedPart {
  readonly name: string;
  readonly isProtected: boolean;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly at: number;
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The CRC-32 of ZIP (ISO 3309). */
function checksumOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (checksumTable[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - endWithin); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
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
    if (view.getUint32(at, true) !== listedSignature)
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
      checksum: view.getUint32(at + 16, true),
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
  { name, isProtected, method, checksum, size, at }: ListedPart,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | Refusal<ZipFault>> {
  const part = name.slice(0, 200);
  if (isProtected) return refuse('protectedPart', { part });
  try {
    if (view.getUint32(at, true) !== partSignature) return refuse('brokenZip', { part });
    const begins = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (begins + size > bytes.length || (method !== 0 && method !== 8)) return refuse('brokenZip', { part });
    const kept = bytes.subarray(begins, begins + size);
    if (method === 0 && kept.length > most) return refuse('inflatesTooFar', { part });
    const opened = method === 0 ? kept : await inflate(kept, most);
    if (opened === null) return refuse('inflatesTooFar', { part });
    return checksumOf(opened) === checksum ? opened : refuse('brokenZip', { part });
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

/** The parts as a ZIP file in which nothing is deflated. */
export function storeZip(parts: Parts): ArrayBuffer {
  const entries = [...parts].map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes }));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const listAt = sum(entries.map(({ name, bytes }) => 30 + name.length + bytes.length));
  const listSize = sum(entries.map(({ name }) => 46 + name.length));
  const whole = new Uint8Array(listAt + listSize + 22);
  const view = new DataView(whole.buffer);
  let at = 0;
  let listed = listAt;
  for (const { name, bytes } of entries) {
    view.setUint32(at, partSignature, true);
    view.setUint32(listed, listedSignature, true);
    for (const sizes of [at + 18, listed + 20]) {
      view.setUint32(sizes, bytes.length, true);
      view.setUint32(sizes + 4, bytes.length, true);
      view.setUint16(sizes + 8, name.length, true);
    }
    view.setUint32(listed + 42, at, true);
    whole.set(name, at + 30);
    whole.set(name, listed + 46);
    whole.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
    listed += 46 + name.length;
  }
  view.setUint32(listAt + listSize, endSignature, true);
  view.setUint16(listAt + listSize + 8, entries.length, true);
  view.setUint16(listAt + listSize + 10, entries.length, true);
  view.setUint32(listAt + listSize + 12, listSize, true);
  view.setUint32(listAt + listSize + 16, listAt, true);
  return whole.buffer;
}
