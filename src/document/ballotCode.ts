import type { Criterion } from '../domain/criterion';
import { isLevel, isRated, type Rating } from '../domain/rating';
import { longestVoterName, ratingsOf, type BallotPaper, type FilledBallot } from './ballot';
import {
  lengthInBase62,
  readBase62,
  readNumber,
  toBytes,
  toNumber,
  writeBase62,
  writeNumber,
} from './base62';
import { checksum } from './checksum';
import { cut } from './workItemFields';

/** What every code begins with. */
export const codeStart = 'DTL';

/** Letters that say how many more follow. */
export const lengthDigits = 2;

/** The head, in bytes: session, edition, voter, the length of the name. */
const editionAt = 3;
const voterAt = 5;
const nameLengthAt = 8;
const headBytes = 9;
const checksumBytes = 4;
const answersPerQuestion = 6n;

function answerDigit(rating: Rating): bigint {
  return isRated(rating) && isLevel(rating) ? BigInt(rating) : 0n;
}

/** @throws where the number needs more bytes, which is a bug */
function inBytes(value: number | bigint, length: number): Uint8Array {
  const bytes = toBytes(BigInt(value), length);
  if (bytes === null) throw new Error(`${String(value)} does not fit into ${String(length)} bytes`);
  return bytes;
}

/** Bytes that hold so many answers of six kinds each. */
function bytesForAnswers(count: number): number {
  return Math.ceil((count * Math.log2(Number(answersPerQuestion))) / 8);
}

/** The name as it fits into a code: one line, without what cannot be seen, never cut through a character. */
export function toVoterName(name: string): string {
  const seen = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const encoder = new TextEncoder();
  let kept = cut(seen, longestVoterName);
  while (encoder.encode(kept).length > longestVoterName) kept = cut(kept, kept.length - 1);
  return kept.trim();
}

/**
 * A filled ballot as letters and digits, about 70 for 25 items: how long it is, session, edition, voter, name, the
 * answers packed in base 6, and a checksum over it all. Head, name and answers are written apart, so that damage to one
 * leaves the others readable.
 */
export function writeBallotCode(ballot: FilledBallot, asked: readonly Criterion[]): string {
  const name = new TextEncoder().encode(toVoterName(ballot.voter));
  const answers = ballot.ratings.flatMap((ratings) =>
    asked.map((criterion) => answerDigit(ratings[criterion])),
  );
  const packed = answers.reduce((value, answer) => value * answersPerQuestion + answer, 0n);
  const head = [
    ...inBytes(ballot.session, editionAt),
    ...inBytes(ballot.edition, voterAt - editionAt),
    ...inBytes(ballot.voterId, nameLengthAt - voterAt),
    name.length,
  ];
  const filled = [...inBytes(packed, bytesForAnswers(answers.length))];
  const sum = inBytes(checksum(Uint8Array.from([...head, ...name, ...filled])), checksumBytes);
  const text = [head, name, [...filled, ...sum]].map((part) => writeBase62(Uint8Array.from(part))).join('');
  return `${codeStart}${writeNumber(BigInt(text.length), lengthDigits)}${text}`;
}

/** What a code says before anybody knows the paper it was filled in on. */
export interface BallotCode {
  readonly session: number;
  readonly edition: number;
  readonly voterId: number;
  readonly voter: string;
  readonly answers: Uint8Array;
}

/** What became of a text that should be a code. `voter` is the name where it can still be read. */
export type BallotCodeReading =
  | { readonly kind: 'read'; readonly code: BallotCode }
  | { readonly kind: 'damaged'; readonly session: number | null; readonly voter: string | null };

function readName(bytes: Uint8Array): string | null {
  try {
    const name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return toVoterName(name) === name ? name : null;
  } catch {
    return null;
  }
}

function numberAt(bytes: Uint8Array, from: number, to?: number): number {
  return Number(toNumber(bytes.subarray(from, to)));
}

/** How many letters follow the start and the length, `null` where that cannot be said. */
export function codeLength(code: string): number | null {
  const length = readNumber(code.slice(codeStart.length, codeStart.length + lengthDigits));
  return length === null ? null : Number(length);
}

/** Reads one code, from its start to its last letter. Never throws, whatever the text. */
export function readBallotCode(code: string): BallotCodeReading {
  const text = code.slice(codeStart.length + lengthDigits);
  const headEnd = lengthInBase62(headBytes);
  const head = readBase62(text.slice(0, headEnd));
  if (head?.length !== headBytes) return { kind: 'damaged', session: null, voter: null };
  const session = numberAt(head, 0, editionAt);
  const nameEnd = headEnd + lengthInBase62(head[nameLengthAt] ?? 0);
  const name = readBase62(text.slice(headEnd, nameEnd));
  const voter = name !== null && name.length === head[nameLengthAt] ? readName(name) : null;
  const rest = readBase62(text.slice(nameEnd));
  if (name === null || voter === null || rest === null) return { kind: 'damaged', session, voter };
  const answers = rest.slice(0, -checksumBytes);
  const sum = checksum(Uint8Array.from([...head, ...name, ...answers]));
  if (codeLength(code) !== text.length || numberAt(rest, -checksumBytes) !== sum)
    return { kind: 'damaged', session, voter };
  return {
    kind: 'read',
    code: {
      session,
      edition: numberAt(head, editionAt, voterAt),
      voterId: numberAt(head, voterAt, nameLengthAt),
      voter,
      answers,
    },
  };
}

/** The ratings of a code, one set for each item of its paper; `null` where it was not filled in on that paper. */
export function readAnswers(
  code: BallotCode,
  { asked, items }: Pick<BallotPaper, 'asked'> & { readonly items: readonly unknown[] },
): FilledBallot['ratings'] | null {
  const count = asked.length * items.length;
  if (code.answers.length !== bytesForAnswers(count)) return null;
  let packed = toNumber(code.answers);
  const answers: Rating[] = [];
  for (let at = 0; at < count; at += 1) {
    const digit = Number(packed % answersPerQuestion);
    answers.unshift(digit === 0 ? 'notSure' : digit);
    packed /= answersPerQuestion;
  }
  if (packed !== 0n) return null;
  return items.map((_, at) => ratingsOf(asked, answers.slice(at * asked.length, (at + 1) * asked.length)));
}
