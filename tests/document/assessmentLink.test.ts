import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forLink,
  mostInChat,
  readAssessmentLink,
  writeAssessmentLink,
} from '../../src/document/assessmentLink';
import { writeDocument } from '../../src/document/assessmentDocument';
import { newExampleAssessment } from '../../src/document/exampleAssessment';
import { mostEncoded, packText, unpackText } from '../../src/document/linkCodec';
import { readDocument } from '../../src/document/readDocument';
import { findTravellers, reduceForSharing, sharedParts } from '../../src/document/sharing';
import type { Assessment } from '../../src/domain/assessment';
import { computeResults } from '../../src/domain/result';
import { adding } from '../../src/i18n/messages/en/adding';
import { asking } from '../../src/i18n/messages/en/asking';
import { anyAssessment, assessmentOf } from '../support/assessments';

const example = newExampleAssessment((key) => ({ ...asking, ...adding })[key]);
const everything = new Set(sharedParts);
const sharing = (parts: Iterable<(typeof sharedParts)[number]>) => ({
  parts: new Set(parts),
  nameItem: (place: number) => `Item ${place}`,
  title: 'A list of IT work',
});

async function payloadOf(assessment: Assessment): Promise<string> {
  const written = await writeAssessmentLink(assessment);
  if (written.kind !== 'written') throw new Error('too large');
  return written.payload;
}

/** UTF-8 has no half characters: a link holds what a file would. */
function wellFormed(assessment: Assessment): Assessment {
  const text = new TextDecoder().decode(new TextEncoder().encode(writeDocument(assessment)));
  const reading = readDocument(text.replace(/\\ud[89a-f][0-9a-f]{2}/g, '\uFFFD'));
  if (reading.kind !== 'read') throw new Error('not readable');
  return reading.assessment;
}

describe('A link to an assessment', () => {
  it('opens to the same assessment, whatever text it holds', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment.map(wellFormed), async (assessment) => {
        const reading = await readAssessmentLink(await payloadOf(assessment));
        expect(reading).toEqual({
          kind: 'read',
          assessment: forLink(assessment),
          version: 1,
          readOnly: false,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing but ids, and no result', () => {
    const linked = forLink(example);
    expect(forLink(linked)).toEqual(linked);
    const withoutIds = (item: Assessment['items'][number]) => ({ ...item, id: '', splitFrom: '', order: 0 });
    expect(linked.items.map(withoutIds)).toEqual(example.items.map(withoutIds));
    expect(computeResults(linked).map(({ outcome }) => outcome)).toEqual(
      computeResults(example).map(({ outcome }) => outcome),
    );
  });

  it('is short enough for a chat when only ratings and names travel', async () => {
    const { length } = await payloadOf(reduceForSharing(example, sharing(['names'])));
    expect(length).toBeLessThan(mostInChat - 100);
  });

  it('is not made of more than a link may hold', async () => {
    const noise = (at: number) => Array.from({ length: 40 }, (_, n) => Math.sin(at * 99 + n)).join();
    const large = assessmentOf(...Array.from({ length: 300 }, (_, at) => `${at}`));
    const items = large.items.map((item, at) => ({ ...item, note: noise(at) }));
    expect(await writeAssessmentLink({ ...large, items })).toEqual({ kind: 'tooLarge' });
  });

  it.each([
    ['is cut off', async () => (await payloadOf(example)).slice(0, 300), 'damaged'],
    ['is cut off within a character', async () => `${(await payloadOf(example)).slice(0, 300)}=`, 'damaged'],
    ['names a codec nobody knows', async () => `2.${(await payloadOf(example)).slice(2)}`, 'otherCodec'],
    ['is longer than links may be', () => Promise.resolve(`1.${'A'.repeat(mostEncoded)}`), 'tooLong'],
    ['inflates without an end', () => packText('0'.repeat(4_000_000)), 'tooLarge'],
    ['holds bytes that are not text', () => Promise.resolve('1.S0wEAA'), 'notJson'],
    ['nests without an end', () => packText('['.repeat(5000)), 'tooDeep'],
    ['holds a letter', () => packText('Dear all,'), 'notJson'],
    ['holds something else', () => packText('{"format":"pony"}'), 'otherFormat'],
    ['is empty', () => Promise.resolve(''), 'otherCodec'],
  ])('is refused when it %s', async (_what, payload, reason) => {
    expect(await readAssessmentLink(await payload())).toMatchObject({ kind: 'refused', reason });
  });

  it('opens for ever, as it was shipped', async () => {
    const payload = readFileSync('tests/document/fixtures/version-1.link.txt', 'utf8').trim();
    const golden = readDocument(readFileSync('tests/document/fixtures/version-1-owned.dtl.json', 'utf8'));
    if (golden.kind !== 'read') throw new Error('The fixture is broken');
    expect(await readAssessmentLink(payload)).toEqual({
      kind: 'read',
      assessment: forLink(golden.assessment),
      version: 1,
      readOnly: false,
    });
  });
});

describe('What travels in a link', () => {
  const secret = (field: string) => `secret-${field}-x`;
  const full: Assessment = {
    ...example,
    title: secret('title'),
    leadershipEvidence: secret('evidence'),
    items: example.items.map((item) => ({
      ...item,
      name: `${secret('name')}${item.id}`,
      group: secret('group'),
      partOf: secret('partOf'),
      description: secret('description'),
      note: secret('note'),
      redrawIf: secret('redrawIf'),
      accountable: secret('accountable'),
      reviewer: secret('reviewer'),
      retainedDuties: [{ duty: 'approveChanges', owner: secret('owner'), hours: 3, dropped: false }],
    })),
  };
  const of = {
    names: ['title', 'name', 'group', 'partOf'],
    words: ['evidence', 'description', 'note', 'redrawIf'],
    people: ['accountable', 'reviewer', 'owner'],
    versions: [],
  } as const;

  it.each(sharedParts)('has none of the %s when they are left out', async (left) => {
    const reduced = reduceForSharing(full, sharing(sharedParts.filter((part) => part !== left)));
    const unpacked = await unpackText(await payloadOf(reduced));
    const text = unpacked.kind === 'read' ? unpacked.text : '';
    for (const field of of[left]) expect(text).not.toContain(secret(field));
    for (const part of sharedParts) {
      if (part !== left) for (const field of of[part]) expect(text).toContain(secret(field));
    }
    if (left === 'versions') expect(reduced.snapshots).toEqual([]);
  });

  it('has no word that anybody wrote when everything is left out, and every placement all the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment.map(wellFormed), async (assessment) => {
        const reduced = reduceForSharing(assessment, sharing([]));
        expect(findTravellers(reduced).flatMap(({ examples }) => examples)).toEqual(
          reduced.items.slice(0, 3).map(({ name }) => name),
        );
        expect((await readAssessmentLink(await payloadOf(reduced))).kind).toBe('read');
        expect(computeResults(reduced).map(({ outcome }) => outcome)).toEqual(
          computeResults(assessment).map(({ outcome }) => outcome),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is everything where nothing is left out', () => {
    expect(reduceForSharing(example, { ...sharing(everything) })).toEqual(example);
  });

  it('is counted, with examples', () => {
    expect(findTravellers(example)).toMatchObject([
      {
        part: 'names',
        count: example.items.length,
        examples: example.items.slice(0, 3).map(({ name }) => name),
      },
      { part: 'words' },
      { part: 'people' },
      { part: 'versions', count: example.snapshots.length },
    ]);
    expect(findTravellers(assessmentOf('Backups'))).toEqual([
      { part: 'names', count: 1, examples: ['Backups'] },
    ]);
  });
});
