const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = BigInt(digits.length);

/** Letters and digits for so many bytes: 43 for each whole block of 32, as few as possible for the rest. */
const blockBytes = 32;
const bitsPerDigit = Math.log2(digits.length);

/** How many letters and digits so many bytes take, at most 32 of them. */
function digitsFor(bytes: number): number {
  return Math.ceil((bytes * 8) / bitsPerDigit);
}

const blockDigits = digitsFor(blockBytes);

/** How many letters and digits so many bytes take. */
export function lengthInBase62(bytes: number): number {
  return Math.floor(bytes / blockBytes) * blockDigits + digitsFor(bytes % blockBytes);
}

/** A number in so many digits, the most significant first. */
export function writeNumber(value: bigint, length: number): string {
  let rest = value;
  let text = '';
  for (let at = 0; at < length; at += 1) {
    text = (digits[Number(rest % base)] ?? '') + text;
    rest /= base;
  }
  return text;
}

/** The number of a text of letters and digits, `null` where anything else is in it. */
export function readNumber(text: string): bigint | null {
  let value = 0n;
  for (const digit of text) {
    const at = digits.indexOf(digit);
    if (at === -1) return null;
    value = value * base + BigInt(at);
  }
  return value;
}

/** The bytes as one number, the most significant first. */
export function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/** A number as so many bytes, the most significant first; `null` where it does not fit. */
export function toBytes(value: bigint, length: number): Uint8Array | null {
  const bytes = new Uint8Array(length);
  let rest = value;
  for (let at = length - 1; at >= 0; at -= 1) {
    bytes[at] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return rest === 0n ? bytes : null;
}

/** Bytes as letters and digits only: nothing that chat software takes for markup, a link or the end of a word. */
export function writeBase62(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += blockBytes) {
    const block = bytes.subarray(at, at + blockBytes);
    text += writeNumber(toNumber(block), digitsFor(block.length));
  }
  return text;
}

/** The bytes that a text of letters and digits was written for, `null` where it is none that was written. */
export function readBase62(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += blockDigits) {
    const part = text.slice(at, at + blockDigits);
    const length = Math.floor((part.length * bitsPerDigit) / 8);
    const value = readNumber(part);
    const block = value === null || digitsFor(length) !== part.length ? null : toBytes(value, length);
    if (block === null) return null;
    bytes.push(...block);
  }
  return Uint8Array.from(bytes);
}
