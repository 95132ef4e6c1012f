import fc from 'fast-check';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { savedAssessmentFields, writeDocument } from '../../src/document/assessmentDocument';
import { inListOrder } from '../../src/document/change';
import { migrate, migrations, versionAfter, type Migration } from '../../src/document/migrations';
import { readDocument } from '../../src/document/readDocument';
import { documentSchema } from '../../src/document/assessmentSchema';
import { anyAssessment, assessmentOf } from '../support/assessments';

const written = JSON.stringify({ format: 'draw-the-line', version: 1, assessment: assessmentOf('a', 'b') });
const change = (edit: (saved: { version: number; assessment: Record<string, unknown> }) => void) => {
  const saved = JSON.parse(written) as { version: number; assessment: Record<string, unknown> };
  edit(saved);
  return JSON.stringify(saved);
};

describe('The assessment file', () => {
  it('comes back equal, whatever text it holds', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        expect(readDocument(writeDocument(assessment))).toEqual({
          kind: 'read',
          assessment: inListOrder(assessment),
          version: 1,
          readOnly: false,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same text for the same assessment, in whatever order its fields were set', () => {
    const assessment = assessmentOf('a');
    const shuffled = {
      ...Object.fromEntries(Object.entries(assessment).reverse()),
      items: assessment.items.map((entry) => Object.fromEntries(Object.entries(entry).reverse())),
    };
    const read = readDocument(JSON.stringify({ version: 1, assessment: shuffled, format: 'draw-the-line' }));
    expect(read.kind === 'read' && writeDocument(read.assessment)).toBe(writeDocument(assessment));
  });

  it('may begin with a byte order mark', () => {
    expect(readDocument(`\uFEFF${written}`).kind).toBe('read');
  });

  it.each([
    ['is no JSON', '{"format":', 'notJson', ''],
    ['is empty', '', 'notJson', ''],
    ['is JSON of something else', '{"a":1}', 'otherFormat', 'format'],
    ['is a list', '[]', 'otherFormat', 'format'],
    ['nests deeper than 32', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'tooDeep', ''],
    ['is larger than 10 MB', ' '.repeat(10 * 1024 * 1024 + 1), 'tooLarge', ''],
    ['is larger than 10 MB in UTF-8', 'é'.repeat(5 * 1024 * 1024 + 1), 'tooLarge', ''],
    ['has no version', '{"format":"draw-the-line"}', 'noVersion', 'version'],
    ['has half a version', '{"format":"draw-the-line","version":1.5}', 'noVersion', 'version'],
    ['lacks the assessment', '{"format":"draw-the-line","version":1}', 'invalid', 'assessment'],
    ['lacks a title', change(({ assessment }) => delete assessment.title), 'invalid', 'assessment.title'],
    [
      'has a rating of 6',
      change(({ assessment }) => (assessment.items = [{ ...assessmentOf('a').items[0], context: 6 }])),
      'invalid',
      'assessment.items.0.context',
    ],
    [
      'has a rating of 2.3',
      change(({ assessment }) => (assessment.items = [{ ...assessmentOf('a').items[0], context: 2.3 }])),
      'invalid',
      'assessment.items.0.context',
    ],
    [
      'has an item without a name',
      change(({ assessment }) => (assessment.items = [{ ...assessmentOf('a').items[0], name: '' }])),
      'invalid',
      'assessment.items.0.name',
    ],
    [
      'has two items of one id',
      change(
        ({ assessment }) => (assessment.items = [...assessmentOf('a').items, ...assessmentOf('a').items]),
      ),
      'invalid',
      'assessment.items',
    ],
    [
      'has a field nobody knows',
      change(({ assessment }) => (assessment.mood = 'good')),
      'invalid',
      'assessment.mood',
    ],
    [
      'means to reach a prototype',
      written.replace('"title"', '"__proto__":{"isAdmin":true},"title"'),
      'invalid',
      'assessment.__proto__',
    ],
  ])('is refused, and the place named, when it %s', (_what, text, reason, path) => {
    expect(readDocument(text)).toMatchObject({ kind: 'refused', reason, path });
  });

  it('opens read-only when a newer version wrote it', () => {
    const newer = change((saved) => {
      saved.version = 99;
      saved.assessment.mood = 'good';
    });
    expect(readDocument(newer)).toEqual({
      kind: 'read',
      assessment: assessmentOf('a', 'b'),
      version: 99,
      readOnly: true,
    });
    const unreadable = change((saved) => {
      saved.version = 99;
      saved.assessment.title = { en: 'x' };
    });
    expect(readDocument(unreadable)).toMatchObject({ reason: 'newerVersion', path: 'assessment.title' });
  });

  it('shares nothing with what was parsed', () => {
    const read = readDocument(written);
    expect(read.kind === 'read' && Object.keys(read.assessment)).toEqual(savedAssessmentFields);
  });

  it('is refused or read, and never throws, however it is damaged', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(written.length), fc.constantFrom('{', '}', '[', '"', ',', '1', '\\', 'null')),
        ),
        (damage) => {
          const text = damage.reduce((was, [at, by]) => was.slice(0, at) + by + was.slice(at + 1), written);
          expect(['read', 'refused']).toContain(readDocument(text).kind);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(readdirSync('tests/document/fixtures').filter((name) => name.endsWith('.dtl.json')))(
    'opens %s, which an earlier version shipped, to the same assessment for ever',
    (name) => {
      const golden: unknown = JSON.parse(
        readFileSync(`tests/document/fixtures/${name.replace('.dtl.json', '.golden.json')}`, 'utf8'),
      );
      const read = readDocument(readFileSync(`tests/document/fixtures/${name}`, 'utf8'));
      expect(read.kind === 'read' && read.assessment).toEqual(golden);
    },
  );

  it('has a published schema that says what is read', () => {
    const schema = `${JSON.stringify(toJsonSchema(documentSchema, { errorMode: 'ignore' }), null, 2)}\n`;
    if (process.env.UPDATE_SCHEMA === 'yes') writeFileSync('public/assessment.schema.json', schema);
    expect(readFileSync('public/assessment.schema.json', 'utf8')).toBe(schema);
  });
});

describe('Migrations', () => {
  const rename: Migration = {
    to: 2,
    name: 'call the title a heading',
    migrate: (saved) => ({ heading: JSON.stringify(saved) }),
  };
  const number: Migration = { to: 3, name: 'number it', migrate: (saved) => [saved] };

  it('run one after the other from the version of the file', () => {
    expect(migrate('a', 1, [rename, number])).toEqual([{ heading: '"a"' }]);
    expect(migrate('a', 2, [rename, number])).toEqual(['a']);
    expect(migrate('a', 3, [rename, number])).toBe('a');
    expect(versionAfter([rename, number])).toBe(3);
    expect(versionAfter([])).toBe(1);
  });

  it('are numbered without a gap', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, at) => at + 2));
  });
});
