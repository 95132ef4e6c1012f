import { editionNumber, sessionNumber, type Ballot, type BallotSession } from './ballot';
import { codeLength, codeStart, lengthDigits, readAnswers, readBallotCode } from './ballotCode';
import { readFilledBallot } from './ballotLink';
import { isSameValue } from './workItemFields';
import { nameKey } from './workItemNames';

/** Why a ballot does not count; also the end of a message key. */
export type BallotFault = 'damaged' | 'foreign' | 'stale';

/** What became of one ballot. */
export type BallotReading =
  | { readonly kind: 'accepted'; readonly ballot: Ballot }
  | {
      /** The same voter had sent another before, which this one takes the place of. */
      readonly kind: 'replaced';
      readonly ballot: Ballot;
      readonly earlier: Ballot;
    }
  | {
      /** Another voter has that name too: ask whether they are two people. */
      readonly kind: 'sameName';
      readonly ballot: Ballot;
      readonly others: readonly Ballot[];
    }
  | {
      readonly kind: 'refused';
      readonly reason: BallotFault;
      /** Whose it is, where that can be read. */
      readonly voter: string | null;
    };

/** The longest text that is searched for ballots, in UTF-16 units; what is beyond is not looked at. */
const longestPaste = 1_000_000;

/** The most ballots of one text: many more than a room has voters. */
const mostBallots = 100;

/** The most places that look like the start of one, ballots that come twice included. */
const mostStarts = 500;

const start = new RegExp(String.raw`(?<![A-Za-z0-9])${codeStart}(?=[A-Za-z0-9]{8})`, 'g');
const link = /(?:#|%23)r(?:=|%3D)(1\.[\w-]+)/gi;
const unseen = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;

/** A code whose line was broken, with what mail and chat software puts there: breaks, marks of quoting, hyphens. */
function mended(territory: string, letters: number): string {
  return territory
    .replace(/[\s>|*_~`-]+/g, '')
    .replace(/[^A-Za-z0-9].*$/s, '')
    .slice(0, letters);
}

/** The code that starts the text, as it most likely was before it was sent. */
function readCodeAt(territory: string): string {
  const length = codeLength(territory) ?? 0;
  const letters = codeStart.length + lengthDigits + length;
  const inOnePiece = (/^[A-Za-z0-9]+/.exec(territory)?.[0] ?? '').slice(0, letters);
  return inOnePiece.length === letters ? inOnePiece : mended(territory, letters);
}

function findCodes(pasted: string): readonly string[] {
  const text = pasted.replace(unseen, '');
  const starts = [...text.matchAll(start)].slice(0, mostStarts).map(({ index }) => index);
  return starts.map((at, position) => readCodeAt(text.slice(at, starts[position + 1])));
}

/** Every code in the text, in order; a filled ballot's link stands for the code in it. */
async function findBallots(pasted: string): Promise<readonly string[]> {
  const text = pasted.slice(0, longestPaste);
  const parts: string[] = [];
  const opened = new Map<string, string>();
  let from = 0;
  for (const { 0: whole, 1: payload = '', index } of text.matchAll(link)) {
    parts.push(...findCodes(text.slice(from, index)));
    // A link that holds no code is somebody's ballot all the same, and said to be damaged.
    const code = opened.get(payload) ?? (await readFilledBallot(payload)) ?? codeStart;
    opened.set(payload, code);
    parts.push(code);
    from = index + whole.length;
    if (opened.size > mostBallots) break;
  }
  parts.push(...findCodes(text.slice(from)));
  return [...new Set(parts)].slice(0, mostBallots);
}

function readOne(code: string, session: BallotSession): Ballot | Extract<BallotReading, { kind: 'refused' }> {
  const reading = readBallotCode(code);
  const own = sessionNumber(session.id);
  if (reading.kind === 'damaged') {
    return { kind: 'refused', reason: 'damaged', voter: reading.session === own ? reading.voter : null };
  }
  const { voter, voterId } = reading.code;
  if (reading.code.session !== own) return { kind: 'refused', reason: 'foreign', voter };
  const ratings = readAnswers(reading.code, session);
  if (ratings === null || reading.code.edition !== editionNumber(session)) {
    return { kind: 'refused', reason: 'stale', voter };
  }
  const byItem = session.items.flatMap(({ id }, at) => {
    const given = ratings[at];
    return given === undefined ? [] : [[id, given] as const];
  });
  return { voterId, voter, ratings: Object.fromEntries(byItem) };
}

/**
 * Reads every ballot in a text: codes and `#r=` links, one or many, with anything around them. Of several ballots of one
 * voter the last counts. Never rejects, whatever the text.
 * @param before what the session has counted so far
 */
export async function readBallots(
  pasted: string,
  session: BallotSession,
  before: readonly Ballot[] = [],
): Promise<readonly BallotReading[]> {
  const refused: BallotReading[] = [];
  const latest = new Map<number, Ballot>();
  for (const code of await findBallots(pasted)) {
    const reading = readOne(code, session);
    if ('kind' in reading) refused.push(reading);
    else {
      // Taken out first, so that the order is that of the last of each.
      latest.delete(reading.voterId);
      latest.set(reading.voterId, reading);
    }
  }
  const known = new Map(before.map((ballot) => [ballot.voterId, ballot]));
  const counted = [...latest.values()].map((ballot): BallotReading => {
    const earlier = known.get(ballot.voterId);
    const others = [...known.values()].filter(
      ({ voterId, voter }) => voterId !== ballot.voterId && nameKey(voter) === nameKey(ballot.voter),
    );
    known.set(ballot.voterId, ballot);
    if (earlier !== undefined && !isSameValue(earlier, ballot)) return { kind: 'replaced', ballot, earlier };
    if (earlier !== undefined) return { kind: 'accepted', ballot };
    return others.length > 0 ? { kind: 'sameName', ballot, others } : { kind: 'accepted', ballot };
  });
  return [...counted, ...refused];
}
