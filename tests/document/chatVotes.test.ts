import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChatVotes, type ChatVoting } from '../../src/document/chatVotes';
import { criteria } from '../../src/domain/criterion';
import { votes } from '../support/ballots';

const voters = ['Sam Miller', 'Alex Roy', 'Chloé Dubé', 'Priya', '李雷'].map((name) => ({ id: name, name }));
const voting: ChatVoting = { asked: criteria, voters };
const [v4532, v1111, v4052] = votes('4532', '1111', '4052');

const counts = (text: string, given: ChatVoting = voting) =>
  readChatVotes(text, given).map((reading) =>
    'voterId' in reading
      ? `${reading.voterId} ${Object.values(reading.ratings)
          .map((one) => (one === 'notSure' ? '0' : String(one)))
          .join('')}`
      : `${reading.kind} ${reading.name}`,
  );

describe('Votes typed into a chat', () => {
  it.each([
    ['plain', 'Sam: 4532\nAlex: 1111'],
    ['plain, loosely', 'sam miller:4 5 3 2\nAlex Roy : 1,1,1,1 👍'],
    ['without a colon', 'Sam 4532\nAlex - 1111'],
    ['Teams, copied', '[10:32 AM] Sam Miller\n4532\n[10:33 AM] Roy, Alex (IT)\n1111'],
    ['Teams, new', 'Sam Miller\n10:32 AM\n4532\n\nAlex Roy\n10:33 AM\nhello all\n1111'],
    ['Teams, dated', 'Sam Miller  11/25 10:32 AM\n4532\nAlex Roy  11/25 10:33 AM\n1111'],
    ['Zoom, copied', 'Sam Miller to Everyone 10:32 AM\n4532\nAlex Roy to Everyone 10:33 AM\n1111'],
    [
      'Zoom, older',
      'From Sam Miller to Everyone:  10:32 AM\n4532\nFrom Alex Roy to Everyone:  10:33 AM\n1111',
    ],
    [
      'Zoom, saved',
      '10:32:45\t From Sam Miller to Everyone:\n\t4532\n10:33:01\t From Alex Roy to Everyone:\n\t1111',
    ],
    [
      'Zoom, saved on one line',
      '10:32:45 From Sam Miller to Everyone: 4532\n10:33:01 From Alex to Everyone: 1111',
    ],
    [
      'Zoom, in French',
      '10:32:45 De Sam Miller à Tout le monde :\n4532\n10:33:01 De Alex Roy à Tout le monde :\n1111',
    ],
    ['Meet', 'Sam Miller\n10:32 AM\n4532\nAlex Roy\n10:33 AM\n1111'],
    ['Slack', 'Sam Miller :house:  10:32 AM\n4532\nAlex Roy\n  10:33 AM\n1111 :thumbsup:'],
    ['Slack, bracketed', 'Sam Miller  [10:32 AM]\n4532\nAlex Roy  [10:33 AM]\n1111'],
    ['WhatsApp, exported', '25/11/2026, 10:32 - Sam Miller: 4532\n25/11/2026, 10:33 - Alex: 1111'],
    [
      'WhatsApp, on iOS',
      '\u200e[2026-11-25, 10:32:45 PM] Sam Miller: \u200e4532\n[2026-11-25, 10:33:01 PM] Alex: 1111',
    ],
    ['WhatsApp, copied', '[10:32, 11/25/2026] Sam Miller: 4532\n[10:33, 11/25/2026] Alex Roy: 1111'],
    ['keycaps and full width', 'Sam: 4️⃣5️⃣3️⃣2️⃣\nAlex：１１１１'],
    ['French times', 'Sam Miller 10 h 32\n4532\nAlex Roy 10 h 33\n1111'],
    ['a quotation before', '> Sam: 1111\nSam: 4532\n» Alex: 2222\nAlex: 1111'],
  ])('are read as they come from %s', (_where, text) => {
    expect(counts(text)).toEqual(['Sam Miller 4532', 'Alex Roy 1111']);
  });

  it('take ? and 0 for not sure', () => {
    expect(counts('Sam: 4?52\nAlex: 4052\n李雷: 4 ? 5 2\nChloé Dubé: 4/?/5/2')).toEqual([
      'Sam Miller 4052',
      'Alex Roy 4052',
      '李雷 4052',
      'Chloé Dubé 4052',
    ]);
  });

  it('have as many digits as questions are asked', () => {
    const three: ChatVoting = { asked: ['context', 'continuity', 'capacity'], voters };
    expect(readChatVotes('Sam: 453', three)).toMatchObject([
      { kind: 'accepted', ratings: { context: 4, continuity: 5, capacity: 3, crossTeam: null } },
    ]);
    expect(readChatVotes('Sam: 453\nAlex: 45321\nPriya: 4792', voting)).toMatchObject([
      { kind: 'refused', reason: 'tooFew', name: 'Sam', said: '453', line: 1 },
      { kind: 'refused', reason: 'tooMany', name: 'Alex', line: 2 },
      { kind: 'refused', reason: 'outOfRange', name: 'Priya', line: 3 },
    ]);
  });

  it('count once for each voter, the last one, and say so', () => {
    expect(readChatVotes('Sam: 1111\nSam: 4532', voting)).toEqual([
      {
        kind: 'replaced',
        voterId: 'Sam Miller',
        name: 'Sam Miller',
        ratings: v4532,
        earlier: v1111,
        line: 2,
      },
    ]);
    const before = new Map([['Sam Miller', v4052!]]);
    expect(readChatVotes('Sam: 4532', { ...voting, before })).toMatchObject([
      { kind: 'replaced', earlier: v4052 },
    ]);
    expect(readChatVotes('Sam: 4052', { ...voting, before })).toMatchObject([{ kind: 'accepted' }]);
  });

  it('of two voters of one name are asked apart', () => {
    const twoSams = { ...voting, voters: [...voters, { id: 'other', name: 'Sam Ortiz' }] };
    expect(readChatVotes('Sam: 4532\nSam Ortiz: 1111', twoSams)).toMatchObject([
      { kind: 'asked', name: 'Sam', candidates: ['Sam Miller', 'other'] },
      { kind: 'accepted', voterId: 'other' },
    ]);
    const oneSam = { ...voting, voters: [{ id: 's', name: 'Sam' }] };
    expect(counts('Sam Miller: 4532\nSam Ortiz: 1111', oneSam)).toEqual([
      'asked Sam Miller',
      'asked Sam Ortiz',
    ]);
    const twins = {
      ...voting,
      voters: [
        { id: 's', name: 'Sam' },
        { id: 't', name: 'sam' },
      ],
    };
    expect(readChatVotes('Sam: 4532', twins)).toMatchObject([{ kind: 'asked', candidates: ['s', 't'] }]);
  });

  it('are asked about where nobody of that name votes, or nobody is named', () => {
    expect(counts('Nobody: 4532\n1111\nSam: 4532\n1111')).toEqual([
      'asked Nobody',
      'asked ',
      'Sam Miller 4532',
      'asked ',
    ]);
  });

  it('among words are asked about, never counted', () => {
    expect(counts('Sam: we moved in 2024\nAlex: I’d say 4532\nPriya: ????')).toEqual([
      'unsure Sam',
      'unsure Alex',
      'unsure Priya',
    ]);
    expect(
      counts('Sam: we have 300 servers\nAlex: see you at 10:32\nPriya: what????\nhttp://a.example/1234'),
    ).toEqual([]);
  });

  it('are never taken for those of somebody who is only spoken to', () => {
    expect(counts('Alex Roy\n10:32 AM\nthanks Sam\n4532')).toEqual(['Alex Roy 4532']);
    expect(counts('Alex Roy\n10:32 AM\nSam\n4532')).toEqual(['Alex Roy 4532']);
    expect(counts('Alex Roy\n10:32 AM\nfor Sam: 4532')).toEqual(['asked for Sam']);
  });
});

const name = fc.constantFrom(...voters.map((voter) => voter.name));
const vote = fc.stringMatching(/^[0-5]{4}$/);
const noise = fc.constantFrom(
  'hello everyone',
  'brb',
  'can you hear me?',
  '😀😀',
  'we have 12 of them',
  'ok :+1:',
  'https://meet.example/abc',
  '—',
  '',
);
const formats: readonly ((name: string, text: string, at: string) => string)[] = [
  (who, text) => `${who}: ${text}`,
  (who, text, at) => `[${at}] ${who}: ${text}`,
  (who, text, at) => `25/11/2026, ${at} - ${who}: ${text}`,
  (who, text, at) => `${who}\n${at} AM\n${text}`,
  (who, text, at) => `${who}  ${at} PM\n${text}`,
  (who, text, at) => `${at}:00 From ${who} to Everyone:\n\t${text}`,
];

it('are all counted right in 2,000 chats with noise, in one messenger’s form each', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...formats),
      fc.array(fc.tuple(name, fc.oneof(vote, noise), fc.integer({ min: 0, max: 59 })), { maxLength: 30 }),
      (format, said) => {
        const chat = said.map(([who, text, minute]) =>
          format(who, text, `9:${String(minute).padStart(2, '0')}`),
        );
        const expected = new Map(
          said.filter(([, text]) => /^\d{4}$/.test(text)).map(([who, text]) => [who, text]),
        );
        const read = counts(chat.join('\n')).map((line) => line.split(/ (?=\d{4}$)/));
        expect(Object.fromEntries(read)).toEqual(Object.fromEntries(expected));
      },
    ),
    { numRuns: 2000 },
  );
});
