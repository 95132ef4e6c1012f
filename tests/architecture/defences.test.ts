import { describe, expect, it, vi } from 'vitest';
import { writeDocument } from '../../src/document/assessmentDocument';
import { packText } from '../../src/document/linkCodec';
import { criteria } from '../../src/domain/criterion';
import { assessmentOf, item } from '../support/assessments';
import { codeOf, sessionOf, votes } from '../support/ballots';
import { withChanges, type Change, type Load } from '../support/withoutDefence';
import { workbookOf, zipOf } from '../support/workbooks';
import { atTheElement, atTheFrame, settings } from './embedDoor';

/**
 * One thing that keeps something hostile out: where it stands, and what must happen with it and must not without it.
 * `smaller` brings a limit within reach of a test, both times alike.
 */
interface Defence {
  readonly name: string;
  readonly off: Change;
  readonly smaller?: Change;
  readonly keepsOut: (load: Load) => Promise<boolean>;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const off = (file: string, code: string, becomes = ''): Change => ({ file, code, becomes });

async function readFile(load: Load, bytes: Uint8Array<ArrayBuffer>) {
  const { readBroughtFile } = await load('document/readBroughtFile');
  const reading = await readBroughtFile(bytes);
  return reading.kind === 'refused' ? reading.reason : reading.kind;
}

async function readLink(load: Load, payload: string) {
  const { unpackText } = await load('document/linkCodec');
  const reading = await unpackText(payload);
  return reading.kind === 'refused' ? reading.reason : reading.kind;
}

const ballots = sessionOf(3);
const ballot = codeOf(ballots, 'Sam', votes('4532', '1111', '2345'));

async function readBallot(load: Load, pasted: string, session = ballots) {
  const { readBallots } = await load('document/ballotPaste');
  return (await readBallots(pasted, session)).map((one) =>
    one.kind === 'refused' ? one.reason : JSON.stringify(Object.values(one.ballot.ratings)),
  );
}

async function readSetting(load: Load, given: Readonly<Record<string, string>>) {
  const { readEmbedSettings } = await load('document/embedSettings');
  return readEmbedSettings(given);
}

const files: readonly Defence[] = [
  {
    name: 'a file of more than 10 MB is not looked into',
    off: off('document/readBroughtFile.ts', "if (bytes.length > mostBytes) return refuse('tooLarge');"),
    keepsOut: async (load) =>
      (await readFile(load, new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(32)]))) === 'tooLarge',
    smaller: off('document/textSize.ts', '10 * 1024 * 1024', '32'),
  },
  {
    name: 'a pasted text of more than 10 MB is not looked at',
    off: off('document/textSize.ts', 'if (text.length > bytes) return true;', 'return false;'),
    smaller: off('document/textSize.ts', '10 * 1024 * 1024', '32'),
    keepsOut: async (load) => {
      const { readPastedLines } = await load('document/paste');
      return readPastedLines('Backups '.repeat(5)).kind === 'refused';
    },
  },
  {
    name: 'text that is not UTF-8 is refused, not guessed at',
    off: off('document/readBroughtFile.ts', '{ fatal: true, ignoreBOM: true }', '{ ignoreBOM: true }'),
    keepsOut: async (load) => (await readFile(load, Uint8Array.from([0x43, 0x61, 0x66, 0xe9]))) === 'notText',
  },
  {
    name: 'text that nests too deep is not parsed',
    off: off(
      'document/jsonDepth.ts',
      "if (deeper !== -1) return { kind: 'refused'",
      "if (false) return { kind: 'refused'",
    ),
    keepsOut: async (load) => {
      const { readDocument } = await load('document/readDocument');
      const parse = vi.spyOn(JSON, 'parse');
      readDocument(`{"a":${'['.repeat(3000)}${']'.repeat(3000)}}`);
      const isParsed = parse.mock.calls.length > 0;
      parse.mockRestore();
      return !isParsed;
    },
  },
  {
    name: 'what an assessment does not name does not come in',
    off: off(
      'document/assessmentSchema.ts',
      'workItemSchema = v.strictObject(',
      'workItemSchema = v.looseObject(',
    ),
    keepsOut: async (load) => {
      const { readDocument } = await load('document/readDocument');
      const text = writeDocument(assessmentOf('Backups')).replace('"note"', '"evil": "x", "note"');
      return readDocument(text).kind === 'refused';
    },
  },
  {
    name: 'a list of too many lines is refused',
    off: off(
      'document/paste.ts',
      "if (rows.length + problems.length >= mostItems) return refuse('tooManyRows', { line });",
    ),
    keepsOut: async (load) => {
      const { readPastedLines } = await load('document/paste');
      return readPastedLines('a\n'.repeat(20_001)).kind === 'refused';
    },
  },
  {
    name: 'a table of too many rows is refused',
    off: off('document/workItemTable.ts', 'if (others.length > mostItems)', 'if (false)'),
    keepsOut: async (load) =>
      (await readFile(load, bytesOf(`name\n${'a\n'.repeat(20_001)}`))) === 'tooManyRows',
  },
  {
    name: 'a table of too many columns is refused',
    off: off('document/workItemTable.ts', 'if (header.cells.length > mostColumns)', 'if (false)'),
    keepsOut: async (load) =>
      (await readFile(load, bytesOf(`name${',x'.repeat(600)}\na`))) === 'tooManyColumns',
  },
  {
    name: 'a zip of too many parts is not opened',
    off: off('document/zip.ts', "if (count > mostParts) return refuse('tooManyParts');"),
    keepsOut: async (load) =>
      (await readFile(load, zipOf([{ name: 'a', content: '' }], 2001))) === 'tooManyParts',
  },
  {
    name: 'a part that inflates too far is left as soon as it has',
    off: off('document/zip.ts', 'if (length > most) {', 'if (false) {'),
    smaller: off('document/zip.ts', '100 * 1024 * 1024', '100 * 1024'),
    keepsOut: async (load) =>
      (await readFile(load, zipOf([{ name: 'x.xml', content: ' '.repeat(1_000_000) }]))) === 'inflatesTooFar',
  },
  {
    name: 'a part that is not what was zipped is refused',
    off: off(
      'document/zip.ts',
      "checksum(opened) === sum ? opened : refuse('brokenZip', { part })",
      'opened',
    ),
    keepsOut: async (load) =>
      (await readFile(load, zipOf([{ name: 'x.xml', content: '<a/>', checksum: 1 }]))) === 'brokenZip',
  },
  {
    name: 'one cell far away in a small sheet does not fill all that lies between',
    off: off('document/readWorkbook.ts', 'if (fault !== null) return fault;'),
    smaller: off('document/readWorkbook.ts', '20_000_000', '10_000'),
    keepsOut: async (load) => {
      const rows =
        '<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row><row r="900"><c r="CV900"><v>1</v></c></row>';
      return (await readFile(load, workbookOf({ name: 'Far', rows }))) === 'sheetTooFar';
    },
  },
  {
    name: 'a spreadsheet does not run what we write',
    off: off(
      'document/guardedText.ts',
      "return startsLikeFormula.test(text) ? `'${text}` : text;",
      'return text;',
    ),
    keepsOut: async (load) => {
      const { writeWorkItems } = await load('document/csv');
      const text = writeWorkItems({ ...assessmentOf(), items: [item('=1+1')] }, []);
      return !/(?:^|[\n,;"])=1\+1/.test(text);
    },
  },
  {
    name: 'a title does not lead a saved file elsewhere',
    off: off('platform/files.ts', ".replace(/[\\p{Cc}\\p{Cf}\\p{Cs}<>:\"/\\\\|?*]+/gu, ' ')"),
    keepsOut: async (load) => !(await load('platform/files')).toFileName('a/../../b', '.csv').includes('/'),
  },
  {
    name: 'a reader that says nothing is left',
    off: off('platform/reader.ts', "end(() => resolve('silent'))", 'undefined'),
    keepsOut: async (load) => {
      const { createReader } = await load('platform/reader');
      const silent = Object.assign(new EventTarget(), {
        postMessage: () => undefined,
        terminate: () => undefined,
      });
      const reader = createReader(() => silent as unknown as Worker, 5);
      const leaving = new AbortController();
      const reading = reader.readPaste('a', { signal: leaving.signal });
      const waited = new Promise((resolve) => setTimeout(() => resolve('still waiting'), 100));
      const first = await Promise.race([reading, waited]);
      leaving.abort();
      await reading.catch(() => undefined);
      return first !== 'still waiting';
    },
  },
];

const links: readonly Defence[] = [
  {
    name: 'a payload of more than 16 KiB is not unpacked',
    off: off('document/linkCodec.ts', "if (payload.length > mostEncoded) return refused('tooLong');"),
    keepsOut: async (load) => (await readLink(load, `1.${'A'.repeat(16 * 1024)}`)) === 'tooLong',
  },
  {
    name: 'a payload that inflates past 512 KiB is left as soon as it has',
    off: off('document/linkCodec.ts', 'if (length > most) {', 'if (false) {'),
    keepsOut: async (load) => (await readLink(load, await packText('0'.repeat(3_000_000)))) === 'tooLarge',
  },
  {
    name: 'a payload that is not UTF-8 is refused',
    off: off('document/linkCodec.ts', '{ fatal: true }', '{}'),
    // A deflated block that holds the one byte E9 as it is.
    keepsOut: async (load) =>
      (await readLink(load, `1.${Buffer.from([1, 1, 0, 0xfe, 0xff, 0xe9]).toString('base64url')}`)) ===
      'damaged',
  },
  {
    name: 'a payload that nests too deep is not parsed',
    off: off('document/jsonDepth.ts', 'if (depth > deepest) return at;'),
    keepsOut: async (load) => {
      const { readAssessmentLink } = await load('document/assessmentLink');
      const reading = await readAssessmentLink(await packText(`{"a":${'['.repeat(50)}${']'.repeat(50)}}`));
      return reading.kind === 'refused' && reading.reason === 'tooDeep';
    },
  },
  {
    name: 'a damaged ballot does not count',
    off: off(
      'document/ballotCode.ts',
      'codeLength(code) !== text.length || numberAt(rest, -checksumBytes) !== sum',
      'false',
    ),
    keepsOut: async (load) => {
      const answers = ballot.length - 8;
      const damaged =
        ballot.slice(0, answers) + (ballot[answers] === '1' ? '2' : '1') + ballot.slice(answers + 1);
      return (await readBallot(load, damaged)).join() === 'damaged';
    },
  },
  {
    name: 'a ballot of another session does not count',
    off: off(
      'document/ballotPaste.ts',
      "if (reading.code.session !== own) return { kind: 'refused', reason: 'foreign', voter };",
    ),
    keepsOut: async (load) =>
      (await readBallot(load, ballot, { ...ballots, id: 'another' })).join() === 'foreign',
  },
  {
    name: 'a ballot of an earlier list does not count',
    off: off('document/ballotPaste.ts', ' || reading.code.edition !== editionNumber(session)'),
    keepsOut: async (load) => {
      const others = { ...ballots, items: ballots.items.toReversed() };
      return (await readBallot(load, ballot, others)).join() === 'stale';
    },
  },
  {
    name: 'a voter counts once, with the last ballot',
    off: off(
      'document/ballotPaste.ts',
      'latest.set(reading.voterId, reading);',
      'latest.set(latest.size + 1000, reading);',
    ),
    keepsOut: async (load) => {
      const again = codeOf(ballots, 'Sam', votes('1111', '1111', '1111'));
      return (await readBallot(load, `${ballot} ${again}`)).length === 1;
    },
  },
  {
    name: 'a bomb inside a pasted link is left as soon as it is longer than a ballot',
    off: off('document/ballotLink.ts', 'unpackText(payload, longestCode)', 'unpackText(payload)'),
    keepsOut: async (load) => {
      const { readBallots } = await load('document/ballotPaste');
      const bomb = await packText('0'.repeat(300_000));
      const decode = vi.spyOn(TextDecoder.prototype, 'decode');
      await readBallots(`#r=${bomb}`, ballots);
      const longest = Math.max(0, ...decode.mock.calls.map(([bytes]) => bytes?.byteLength ?? 0));
      decode.mockRestore();
      return longest <= 2000;
    },
  },
  {
    name: 'of thousands of ballots in one paste a hundred are looked at',
    off: off('document/ballotPaste.ts', '.slice(0, mostBallots)'),
    keepsOut: async (load) => {
      const each = Array.from({ length: 300 }, (_, at) => codeOf(ballots, 'Sam', votes('1', '1', '1'), at));
      return (await readBallot(load, each.join(' '))).length === 100;
    },
  },
  {
    name: 'of a chat without end the last thousand lines are looked at',
    off: off('document/chatMessages.ts', '.slice(-mostLines)'),
    keepsOut: async (load) => {
      const { readChatVotes } = await load('document/chatVotes');
      const voters = [{ id: 's', name: 'Sam' }];
      const readings = readChatVotes('Eve: 45\n'.repeat(3000), { asked: criteria, voters });
      return readings.length <= 1000;
    },
  },
  {
    name: 'digits of a name that two people may have are nobody’s vote',
    off: off('document/chatVotes.ts', ' || namesakes.has(voterId)'),
    keepsOut: async (load) => {
      const { readChatVotes } = await load('document/chatVotes');
      const voters = [{ id: 's', name: 'Sam' }];
      const readings = readChatVotes('Sam Roy: 1111\nSam Poe: 5555', { asked: criteria, voters });
      return readings.every(({ kind }) => kind === 'asked');
    },
  },
];

const embedding: readonly Defence[] = [
  {
    name: 'an address that would run is no link',
    off: off('document/safeLink.ts', ' && safeSchemes.has(new URL(text).protocol)'),
    keepsOut: async (load) => {
      const given = { 'cta-label': 'Go', 'cta-href': 'javascript:alert(1)' };
      return (await readSetting(load, given)).settings.callToAction === null;
    },
  },
  {
    name: 'a mail goes to one address and nobody else',
    off: off('document/embedValues.ts', 'addressPattern.test(to)', 'true'),
    keepsOut: async (load) => {
      const given = { 'lead-mode': 'mailto', 'lead-to': 'a@b.example?bcc=eve@example.org' };
      return (await readSetting(load, given)).settings.lead.mode === 'none';
    },
  },
  {
    name: 'a colour is a colour',
    off: off(
      'document/embedValues.ts',
      '/^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined',
      'text',
    ),
    keepsOut: async (load) =>
      (await readSetting(load, { accent: '#123456;background:url(//x)' })).settings.accent === null,
  },
  {
    name: 'a font is a list of names',
    off: off(
      'document/embedValues.ts',
      'families.every((family) => /^[\\p{L}\\d][\\p{L}\\d _-]{0,60}$/u.test(family))',
      'true',
    ),
    keepsOut: async (load) =>
      (await readSetting(load, { font: 'url(//evil.example/f)' })).settings.font === null,
  },
  {
    name: 'a setting that nobody knows is named, not taken',
    off: off(
      'document/embedSettings.ts',
      'for (const name of Object.keys(raw)) if (!known.has(name)) refused.add(name);',
    ),
    keepsOut: async (load) => (await readSetting(load, { onclick: 'x' })).refused.includes('onclick'),
  },
  {
    name: 'texts of a host are no deeper than they may be',
    off: off('document/embedValues.ts', ' || isDeeperThan(text, 6)'),
    keepsOut: async (load) => {
      const { readEmbedSettings } = await load('document/embedSettings');
      const parse = vi.spyOn(JSON, 'parse');
      readEmbedSettings({ texts: `{"en":${'['.repeat(5000)}${']'.repeat(5000)}}` });
      const isParsed = parse.mock.calls.length > 0;
      parse.mockRestore();
      return !isParsed;
    },
  },
  {
    name: 'the frame takes settings by known names only',
    off: off('embed/protocol.ts', 'settingNames.some((known) => known === name) && '),
    keepsOut: async (load) => !(await load('embed/protocol')).isHostMessage(settings({ onclick: 'x' })),
  },
  {
    name: 'a message is not larger than messages are',
    off: off('embed/protocol.ts', '    isSmall(data) &&\n'),
    keepsOut: async (load) =>
      !(await load('embed/protocol')).isHostMessage(settings({ texts: 'x'.repeat(70_000) })),
  },
  {
    name: 'the frame hears its parent’s window only',
    off: off('platform/hostWindow.ts', 'source !== frame.parent || '),
    keepsOut: async (load) => (await atTheFrame(load, [{ source: {} }])) === 0,
  },
  {
    name: 'the frame hears the origin that it met first only',
    off: off('platform/hostWindow.ts', 'if (origin !== null) return from === origin;'),
    keepsOut: async (load) => (await atTheFrame(load, [{}, { origin: 'https://other.example' }])) === 1,
  },
  {
    name: 'the frame does not hear a page without an origin',
    off: off('platform/hostWindow.ts', "from !== 'null' && "),
    keepsOut: async (load) => (await atTheFrame(load, [{ origin: 'null' }])) === 0,
  },
  {
    name: 'the frame hears messages of the right shape only',
    off: off('platform/hostWindow.ts', ' || !isHostMessage(data)'),
    keepsOut: async (load) => (await atTheFrame(load, [{ data: { type: 'settings', payload: 1 } }])) === 0,
  },
  {
    name: 'the frame is not drowned',
    off: off('platform/hostWindow.ts', ' || !isHeard()'),
    keepsOut: async (load) =>
      (await atTheFrame(
        load,
        Array.from({ length: 500 }, () => ({})),
      )) <= 20,
  },
  {
    name: 'the element hears its own frame only',
    off: off('embed/element.ts', 'source !== this.#frame.contentWindow || '),
    keepsOut: async (load) => (await atTheElement(load, [{ source: {} }])) === 0,
  },
  {
    name: 'the element hears the origin of its frame only',
    off: off('embed/element.ts', ' || origin !== this.#origin'),
    keepsOut: async (load) => (await atTheElement(load, [{ origin: 'https://evil.example' }])) === 0,
  },
  {
    name: 'the element hears messages of the right shape only',
    off: off('embed/element.ts', ' || !isFrameMessage(data)'),
    keepsOut: async (load) => (await atTheElement(load, [{ data: { type: 'cta', payload: 1 } }])) === 0,
  },
  {
    name: 'the element is not drowned',
    off: off('embed/element.ts', '!this.#isHeard() || '),
    keepsOut: async (load) =>
      (await atTheElement(
        load,
        Array.from({ length: 500 }, () => ({})),
      )) <= 120,
  },
  {
    name: 'the room’s window takes nothing that is not meant for it',
    off: off(
      'document/roomMessage.ts',
      "v.strictObject({ scene: v.literal('blank') })",
      "v.looseObject({ scene: v.literal('blank') })",
    ),
    keepsOut: async (load) => {
      const { readRoomAnswer } = await load('document/roomMessage');
      const view = { scene: 'blank', note: 'Between us' };
      return !JSON.stringify(readRoomAnswer({ room: 'abc123', kind: 'showing', view })).includes(
        'Between us',
      );
    },
  },
];

const doors = { files, links, embedding };

describe.each(['files', 'links', 'embedding'] as const)('At the door for %s', (door) => {
  for (const { name, off: without, smaller, keepsOut } of doors[door])
    it(`${name}, and would be otherwise without the line that sees to it`, async () => {
      const always = smaller === undefined ? [] : [smaller];
      expect(await withChanges(always, keepsOut), 'as it is').toBe(true);
      expect(await withChanges([...always, without], keepsOut), 'switched off').toBe(false);
    });
});
