/** The longest payload of a link that is read, in characters. */
export const mostEncoded = 16 * 1024;

/** The most that a payload may become when it is inflated, in bytes. */
export const mostInflated = 512 * 1024;

/** Names the codec in every link: deflate-raw, then base64url. */
const codecMark = '1.';

/** Why a link cannot be read; also the end of a message key. */
export type LinkFault = 'tooLong' | 'otherCodec' | 'damaged' | 'tooLarge';

/** The text that a payload holds, or why there is none. */
export type LinkText =
  { readonly kind: 'read'; readonly text: string } | { readonly kind: 'refused'; readonly reason: LinkFault };

function refused(reason: LinkFault): LinkText {
  return { kind: 'refused', reason };
}

function toBase64Url(bytes: Uint8Array): string {
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return btoa(units).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text)) return null;
  try {
    const units = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(units, (unit) => unit.charCodeAt(0));
  } catch {
    return null;
  }
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

async function gather(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      // The rest is never inflated.
      await reader.cancel();
      return null;
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The text as the payload of a link: `1.` and letters that stand in an address as they are. */
export async function packText(text: string): Promise<string> {
  const deflating = streamOf(new TextEncoder().encode(text)).pipeThrough(
    new CompressionStream('deflate-raw'),
  );
  const packed = await gather(deflating, Number.POSITIVE_INFINITY);
  return codecMark + toBase64Url(packed ?? new Uint8Array());
}

/**
 * The text of a payload. At most 16 KiB of payload are looked at and at most `most` bytes are inflated (512 KiB), counted
 * while they come. Never rejects, whatever the payload.
 */
export async function unpackText(payload: string, most = mostInflated): Promise<LinkText> {
  if (payload.length > mostEncoded) return refused('tooLong');
  if (!payload.startsWith(codecMark)) return refused('otherCodec');
  const bytes = fromBase64Url(payload.slice(codecMark.length));
  if (bytes === null) return refused('damaged');
  try {
    const inflating = streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw'));
    const inflated = await gather(inflating, most);
    if (inflated === null) return refused('tooLarge');
    return { kind: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(inflated) };
  } catch {
    return refused('damaged');
  }
}
