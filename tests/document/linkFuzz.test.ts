import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readAssessmentLink, writeAssessmentLink } from '../../src/document/assessmentLink';
import { toBallotPaper, type Ballot } from '../../src/document/ballot';
import { readBallotPaper, writeBallotPaper, writeFilledBallot } from '../../src/document/ballotLink';
import { readBallots } from '../../src/document/ballotPaste';
import { readChatVotes } from '../../src/document/chatVotes';
import { mostEncoded, mostInflated, packText, unpackText } from '../../src/document/linkCodec';
import { criteria } from '../../src/domain/criterion';
import { assessmentOf } from '../support/assessments';
import { codeOf, sessionOf, votes } from '../support/ballots';
import { costOf, type Cost } from '../support/cost';
import { longRun } from '../support/longRun';

const runs = longRun ? 100_000 : 2000;

const session = sessionOf(6);
const originals = ['4532', '1111', '0050', '2345'].map((digits, at) => {
  const voter = ['Sam', 'Alex', 'Chloé', '李雷'][at] ?? '';
  const ratings = votes(...Array.from({ length: 6 }, () => digits));
  return { code: codeOf(session, voter, ratings, at + 1), voter, ratings };
});

const pieces = [
  'DTL',
  '\n> ',
  ' ',
  '-',
  '\u200b',
  '…',
  '0',
  'z',
  'A',
  '🙂',
  ':',
  '%23r%3D1.',
  '#r=1.',
  '\u202e',
  '"',
];

/** Places and ways in which a text is damaged. */
const anyDamage = fc.array(
  fc.tuple(
    fc.nat(9999).map((place) => place / 10_000),
    fc.constantFrom('cut', 'insert', 'replace', 'swap', 'repeat'),
    fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
  ),
  { minLength: 1, maxLength: 4 },
);

type Damage = typeof anyDamage extends fc.Arbitrary<infer Value> ? Value : never;

function damage(text: string, ways: Damage): string {
  return ways.reduce((was, [where, how, piece]) => {
    const at = Math.floor(where * was.length);
    if (how === 'cut') return was.slice(0, at) + was.slice(at + 1 + piece.length);
    if (how === 'insert') return was.slice(0, at) + piece + was.slice(at);
    if (how === 'replace') return was.slice(0, at) + piece + was.slice(at + piece.length);
    if (how === 'swap') return was.slice(0, at) + (was[at + 1] ?? '') + (was[at] ?? '') + was.slice(at + 2);
    return was.slice(0, at) + was.slice(at, at + 20) + was.slice(at);
  }, text);
}

function expectCheap({ milliseconds, bytes }: Cost, text: string): void {
  const what = `${text.slice(0, 40)}… of ${text.length}`;
  expect(milliseconds, what).toBeLessThan(100);
  expect(bytes, what).toBeLessThan(8 * 1024 * 1024);
}

describe('Damaged ballots', () => {
  it('are never counted as anything that was not sent', async () => {
    const sent = originals.map(({ ratings }) => JSON.stringify(ratings));
    const paste = originals.map(({ voter, code }) => `[10:32] ${voter}: here ${code} thanks`).join('\n');
    const counted = (ballot: Ballot) => JSON.stringify(session.items.map(({ id }) => ballot.ratings[id]));
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(anyDamage, async (ways) => {
        for (const reading of await readBallots(damage(paste, ways), session)) {
          if (reading.kind === 'refused') refused += 1;
          else {
            expect(counted(reading.ballot)).toBe(sent[reading.ballot.voterId - 1]);
            expect(reading.ballot.voter).toBe(originals[reading.ballot.voterId - 1]?.voter);
          }
        }
      }),
      { numRuns: runs },
    );
    expect(refused).toBeGreaterThan(runs / 10);
  });

  it('of one code are refused, or read as it was sent', async () => {
    const [original] = originals;
    await fc.assert(
      fc.asyncProperty(anyDamage, fc.boolean(), async (ways, isLink) => {
        const whole = isLink ? `#r=${await writeFilledBallot(original!.code)}` : original!.code;
        for (const reading of await readBallots(damage(whole, ways), session))
          if (reading.kind !== 'refused')
            expect(Object.values(reading.ballot.ratings)).toEqual(original!.ratings);
      }),
      { numRuns: runs / 4 },
    );
  });
});

describe('Damaged chats', () => {
  it('never give anybody a vote whose digits are not in the text', () => {
    const voters = originals.map(({ voter }) => ({ id: voter, name: voter }));
    const chat = 'Sam\n10:32 AM\n4532\nAlex: 1111\n[10:33] Chloé: 0 0 5 0\n李雷 2345\n> Sam: 1111\nbrb';
    fc.assert(
      fc.property(anyDamage, (ways) => {
        const text = damage(chat, ways);
        const digits = text
          .normalize('NFKC')
          .replace(/[^\d?]/g, '')
          .replaceAll('?', '0');
        for (const reading of readChatVotes(text, { asked: criteria, voters })) {
          if (reading.kind === 'refused') continue;
          const given = criteria.map((criterion) => reading.ratings[criterion]);
          expect(digits).toContain(given.map((one) => (one === 'notSure' ? '0' : String(one))).join(''));
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('Damaged links', () => {
  let links: readonly string[] = [];
  beforeAll(async () => {
    const written = await writeAssessmentLink(assessmentOf('Backups', 'Patching'));
    const paper = await writeBallotPaper(toBallotPaper(session));
    links = [written.kind === 'written' ? written.payload : '', paper];
  });

  it('are read or refused, never more than that', async () => {
    await fc.assert(
      fc.asyncProperty(anyDamage, fc.boolean(), async (ways, isBallot) => {
        const payload = damage(links[isBallot ? 1 : 0] ?? '', ways);
        expect(['read', 'refused']).toContain((await readAssessmentLink(payload)).kind);
        expect(['read', 'refused']).toContain((await readBallotPaper(payload)).kind);
      }),
      { numRuns: runs / 2 },
    );
  });

  it('that damage their text are read or refused', async () => {
    const text = await unpackText(links[0] ?? '');
    await fc.assert(
      fc.asyncProperty(anyDamage, async (ways) => {
        const payload = await packText(damage(text.kind === 'read' ? text.text : '', ways));
        expect(['read', 'refused']).toContain((await readAssessmentLink(payload)).kind);
      }),
      { numRuns: runs / 2 },
    );
  });
});

/** Texts that are cheap to send and were made to be dear to read. */
const made = {
  links: async () => [
    await packText('0'.repeat(11_000_000)),
    await packText('['.repeat(mostInflated - 10)),
    await packText(`{"format":"draw-the-line","version":1,"assessment":${'{"a":'.repeat(20_000)}`),
    await packText(`[${'[],'.repeat(150_000)}0]`),
    `1.${'A'.repeat(mostEncoded)}`,
  ],
  ballots: async () => [
    'DTL'.repeat(20_000),
    `DTLzz${'a'.repeat(900_000)}`,
    'DTLaaaaaaaaa '.repeat(80_000),
    '> '.repeat(500_000),
    '#r=1.'.repeat(200_000),
    // Half a megabyte each when it is inflated, were it let.
    `#r=${await packText('0'.repeat(500_000))}\n`.repeat(1400),
    Array.from({ length: 1400 }, (_, at) => `#r=1.${String(at).padStart(40, 'A')}`).join('\n'),
    Array.from({ length: 5000 }, (_, at) => codeOf(session, 'Sam', originals[0]!.ratings, at)).join('\n> '),
  ],
  chats: () => [
    '1'.repeat(200_000),
    `${'a '.repeat(30_000)}4532`,
    'Sam 3: 4532\n'.repeat(16_000),
    'a\n'.repeat(100_000),
    Array.from({ length: 20_000 }, (_, at) => `n${at}: 45`).join('\n'),
    // One sign that stands for eighteen.
    `${'\uFDFA'.repeat(299)}\n`.repeat(660),
    `${'25/11/2026, '.repeat(24)}\n`.repeat(660),
    '['.repeat(50_000),
  ],
};

const voting = {
  asked: criteria,
  voters: Array.from({ length: 12 }, (_, at) => ({ id: `v${at}`, name: `Sam ${at}` })),
};

describe('What is made to take long takes at most 100 ms of the processor and 8 MiB each:', () => {
  it('links', { retry: 2 }, async () => {
    for (const link of await made.links()) expectCheap(await costOf(() => readAssessmentLink(link)), link);
  });

  it('pasted ballots', { retry: 2 }, async () => {
    for (const paste of await made.ballots())
      expectCheap(await costOf(() => readBallots(paste, session)), paste);
  });

  it('chats', { retry: 2 }, async () => {
    for (const chat of made.chats()) expectCheap(await costOf(() => readChatVotes(chat, voting)), chat);
  });

  it('and counts no more than there can be', async () => {
    const inflated = vi.spyOn(TextDecoder.prototype, 'decode');
    const bomb = `#r=${await packText('0'.repeat(500_000))}`;
    const readings = await readBallots(`${bomb} ${originals[0]!.code}`, session);
    expect(readings.map(({ kind }) => kind)).toEqual(['accepted', 'refused']);
    // What is past the longest code is never inflated, so it never becomes text.
    for (const [bytes] of inflated.mock.calls) expect(bytes?.byteLength ?? 0).toBeLessThan(2000);
    inflated.mockRestore();
    const many = Array.from({ length: 5000 }, (_, at) => codeOf(session, 'Sam', originals[0]!.ratings, at));
    expect(await readBallots(many.join(' '), session)).toHaveLength(100);
    const chat = `${'Sam 3: 1111\n'.repeat(30_000)}Sam 4: 4532`;
    expect(readChatVotes(chat, voting)).toMatchObject([{ voterId: 'v3' }, { voterId: 'v4', line: 30_001 }]);
  });
});
