import { signatures, type Parts } from './zip';

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
    view.setUint32(at, signatures.part, true);
    view.setUint32(listed, signatures.listed, true);
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
  view.setUint32(listAt + listSize, signatures.end, true);
  view.setUint16(listAt + listSize + 8, entries.length, true);
  view.setUint16(listAt + listSize + 10, entries.length, true);
  view.setUint32(listAt + listSize + 12, listSize, true);
  view.setUint32(listAt + listSize + 16, listAt, true);
  return whole.buffer;
}
