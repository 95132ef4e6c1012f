import * as v from 'valibot';
import { criteria } from '../domain/criterion';
import { flags, type Flag } from '../domain/workItem';
import { mostBallotItems, type BallotItem, type BallotPaper } from './ballot';
import { codeStart } from './ballotCode';
import { parseJson } from './jsonDepth';
import { packText, unpackText, type LinkFault } from './linkCodec';
import { longestName, longestPerson, longestText } from './workItemFields';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const wholeUpTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const handsOnMarks = [null, true, false] as const;

/** Name, description, which flags (one bit each) and what is said of hands-on work. */
const itemSchema = v.strictTuple([
  v.pipe(text(longestName), v.minLength(1)),
  text(longestText),
  wholeUpTo(2 ** flags.length - 1),
  wholeUpTo(handsOnMarks.length - 1),
]);

/** The first form of a ballot to fill in. A later form gets a number and a schema of its own. */
const paperSchema = v.strictObject({
  form: v.literal(1),
  session: wholeUpTo(2 ** 24 - 1),
  edition: wholeUpTo(2 ** 16 - 1),
  title: text(longestName),
  facilitator: text(longestPerson),
  asked: v.pipe(
    v.array(v.picklist(criteria)),
    v.minLength(1),
    v.maxLength(criteria.length),
    v.check((asked) => criteria.filter((criterion) => asked.includes(criterion)).join() === asked.join()),
  ),
  items: v.pipe(v.array(itemSchema), v.minLength(1), v.maxLength(mostBallotItems)),
});

type PaperEntry = v.InferOutput<typeof itemSchema>;

function toEntry(item: BallotItem): PaperEntry {
  const set = flags.reduce((sum, flag, at) => sum + (item[flag] ? 2 ** at : 0), 0);
  return [item.name, item.description, set, handsOnMarks.indexOf(item.handsOn)];
}

function fromEntry([name, description, set, handsOn]: PaperEntry): BallotItem {
  const isSet = (flag: Flag): boolean => (set & (2 ** flags.indexOf(flag))) !== 0;
  return {
    name,
    description,
    risk: isSet('risk'),
    compliance: isSet('compliance'),
    direction: isSet('direction'),
    handsOn: handsOnMarks[handsOn] ?? null,
  };
}

/** The payload of the link to a ballot to fill in: what stands after `#b=`. */
export function writeBallotPaper(paper: BallotPaper): Promise<string> {
  return packText(JSON.stringify({ form: 1, ...paper, items: paper.items.map(toEntry) }));
}

/** A ballot to fill in, or why its link cannot be used. */
export type BallotPaperReading =
  | { readonly kind: 'read'; readonly paper: BallotPaper }
  | { readonly kind: 'refused'; readonly reason: LinkFault };

/** Reads what stands after `#b=`. Never rejects, whatever the payload. */
export async function readBallotPaper(payload: string): Promise<BallotPaperReading> {
  const unpacked = await unpackText(payload);
  if (unpacked.kind === 'refused') return unpacked;
  const json = parseJson(unpacked.text);
  const parsed = json.kind === 'read' ? v.safeParse(paperSchema, json.value, { abortEarly: true }) : null;
  if (!parsed?.success) return { kind: 'refused', reason: 'damaged' };
  const { session, edition, title, facilitator, asked, items } = parsed.output;
  return {
    kind: 'read',
    paper: { session, edition, title, facilitator, asked, items: items.map(fromEntry) },
  };
}

/** The payload of the link to a filled ballot: what stands after `#r=`. It holds the code and nothing else. */
export function writeFilledBallot(code: string): Promise<string> {
  return packText(code);
}

/** The longest code that is read from a link, in bytes; the longest there can be has about 800. */
const longestCode = 2000;

/** The code in what stands after `#r=`, `null` where it holds none. Never rejects. */
export async function readFilledBallot(payload: string): Promise<string | null> {
  if (payload.length > longestCode) return null;
  const unpacked = await unpackText(payload, longestCode);
  return unpacked.kind === 'read' && unpacked.text.startsWith(codeStart) ? unpacked.text : null;
}
