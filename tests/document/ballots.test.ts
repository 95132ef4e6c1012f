import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBallotPaper } from '../../src/document/ballot';
import { readAnswers, readBallotCode, toVoterName, writeBallotCode } from '../../src/document/ballotCode';
import { readBallotPaper, writeBallotPaper, writeFilledBallot } from '../../src/document/ballotLink';
import { readBallots } from '../../src/document/ballotPaste';
import { criteria } from '../../src/domain/criterion';
import { hostileText } from '../support/assessments';
import { anyRatings, codeOf, fill, sessionOf, votes } from '../support/ballots';

const session = sessionOf(3);
const sam = codeOf(session, 'Sam', votes('4532', '1111', '0050'), 11);
const alex = codeOf(session, 'Alex', votes('1111', '2222', '3333'), 12);

describe('A ballot code', () => {
  it('gives back what was filled in, for any name and any answers', () => {
    fc.assert(
      fc.property(
        fc.subarray([...criteria], { minLength: 1 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(2 ** 24 - 1),
        hostileText,
        (asked, count, voterId, name) => {
          const own = sessionOf(count, { asked });
          const [ratings] = fc.sample(anyRatings(asked, count), 1);
          const ballot = fill(own, toVoterName(name), ratings ?? [], voterId);
          const reading = readBallotCode(writeBallotCode(ballot, asked));
          expect(reading.kind).toBe('read');
          if (reading.kind !== 'read') return;
          expect(reading.code).toMatchObject({ voterId, voter: ballot.voter, session: ballot.session });
          expect(readAnswers(reading.code, own)).toEqual(ratings);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is about 70 letters and digits for 25 items', () => {
    const code = codeOf(sessionOf(25), 'Sam', votes(...Array.from({ length: 25 }, () => '4532')));
    expect(code).toMatch(/^[A-Za-z0-9]+$/);
    expect(code.length).toBeLessThanOrEqual(75);
  });
});

describe('The link to a ballot', () => {
  it('gives back the paper, whatever its words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(hostileText, hostileText, fc.boolean(), fc.option(fc.boolean())), {
          minLength: 1,
          maxLength: 10,
        }),
        hostileText,
        async (items, title) => {
          const paper = {
            ...toBallotPaper(session),
            title,
            items: items.map(([name, description, risk, handsOn]) => ({
              name: `x${name}`.slice(0, 200),
              description,
              risk,
              compliance: !risk,
              direction: false,
              handsOn,
            })),
          };
          // A lone half of a character cannot be written in UTF-8.
          const written = JSON.parse(JSON.stringify(paper).replace(/\\ud[89a-f]../gi, '�')) as typeof paper;
          expect(await readBallotPaper(await writeBallotPaper(written))).toEqual({
            kind: 'read',
            paper: written,
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('Pasted ballots', () => {
  const read = (text: string, ...before: Parameters<typeof readBallots>[2] & object) =>
    readBallots(text, session, before);

  it('are found with anything around them, one or many', async () => {
    const readings = await read(`[10:32] Sam Miller: here you go ${sam}. Thanks!\n\n> ${sam}\n🙂${alex}🙂`);
    expect(readings).toMatchObject([
      { kind: 'accepted', ballot: { voter: 'Sam', ratings: { i0: { context: 4, crossTeam: 2 } } } },
      { kind: 'accepted', ballot: { voter: 'Alex', ratings: { i2: { capacity: 3 } } } },
    ]);
  });

  it('are mended where mail broke the line', async () => {
    const broken = `> ${sam.slice(0, 20)}\n> ${sam.slice(20, 31)}-\n> ${sam.slice(31)}\nBest, Sam`;
    expect(await read(broken)).toMatchObject([{ kind: 'accepted', ballot: { voter: 'Sam' } }]);
  });

  it('are read from their link too, also where a mail filter wrapped it', async () => {
    const payload = await writeFilledBallot(sam);
    expect(await read(`https://x.example/#r=${payload}`)).toMatchObject([{ kind: 'accepted' }]);
    const wrapped = `https://safe.example/?url=${encodeURIComponent(`https://x.example/#r=${payload}`)}&data=1`;
    expect(await read(wrapped)).toMatchObject([{ kind: 'accepted', ballot: { voter: 'Sam' } }]);
  });

  it('replace the earlier ballot of the same voter, and count once when pasted twice', async () => {
    const [first] = await read(sam);
    const again = codeOf(session, 'Sam', votes('1111', '1111', '1111'), 11);
    if (first?.kind !== 'accepted') throw new Error('not accepted');
    expect(await read(again, first.ballot)).toMatchObject([
      { kind: 'replaced', ballot: { ratings: { i0: { context: 1 } } }, earlier: first.ballot },
    ]);
    expect(await read(`${sam} ${again}`)).toMatchObject([
      { kind: 'accepted', ballot: { ratings: { i0: { context: 1 } } } },
    ]);
    expect(await read(sam, first.ballot)).toEqual([first]);
  });

  it('are refused by name when damaged, foreign or stale', async () => {
    const damaged = `${sam.slice(0, -3)}${sam.endsWith('aaa') ? 'bbb' : 'aaa'}`;
    expect(await read(damaged)).toEqual([{ kind: 'refused', reason: 'damaged', voter: 'Sam' }]);
    expect(await read(sam.slice(0, -1))).toEqual([{ kind: 'refused', reason: 'damaged', voter: 'Sam' }]);
    const foreign = codeOf(sessionOf(3, { id: 'another' }), 'Sam', votes('1111', '1111', '1111'));
    expect(await read(foreign)).toEqual([{ kind: 'refused', reason: 'foreign', voter: 'Sam' }]);
    const stale = codeOf(sessionOf(4), 'Sam', votes('1111', '1111', '1111', '1111'));
    expect(await read(stale)).toEqual([{ kind: 'refused', reason: 'stale', voter: 'Sam' }]);
    const reordered = { ...session, items: session.items.toReversed() };
    expect(await read(codeOf(reordered, 'Sam', votes('1111', '1111', '1111')))).toEqual([
      { kind: 'refused', reason: 'stale', voter: 'Sam' },
    ]);
  });

  it('of two voters of one name are asked apart', async () => {
    const [first] = await read(sam);
    if (first?.kind !== 'accepted') throw new Error('not accepted');
    const other = codeOf(session, 'sam', votes('1111', '1111', '1111'), 99);
    expect(await read(other, first.ballot)).toMatchObject([{ kind: 'sameName', others: [first.ballot] }]);
  });
});
