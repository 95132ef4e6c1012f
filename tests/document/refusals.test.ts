import { describe, expect, it } from 'vitest';
import { readBroughtFile, type FileFault } from '../../src/document/readBroughtFile';
import { writeDocument } from '../../src/document/assessmentDocument';
import { refusalWords } from '../../src/features/list/refusalWords';
import { loadMessages, type Locale } from '../../src/i18n/catalogue';
import { wordsIn } from '../../src/i18n/Words';
import { assessmentOf } from '../support/assessments';
import { workbookOf, workbookParts, zipOf, type ZipPart } from '../support/workbooks';

await loadMessages('en', 'importing');
await loadMessages('fr-CA', 'importing');

const bytes = (text: string) => new TextEncoder().encode(text);
const parts = workbookParts([{ name: 'Work', rows: [['Name'], ['Backups']] }]);
const withPart = (name: string, change: Partial<ZipPart>) =>
  zipOf(parts.map((part) => (part.name === name ? { ...part, ...change } : part)));
const sheet = (rows: string) => workbookOf({ name: 'Work', rows });
const saved = writeDocument(assessmentOf('a', 'b'));
const sheetPart = 'xl/worksheets/sheet1.xml';
const workbook = workbookOf({ name: 'Work', rows: [['Name'], ['Backups']] });
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** What is brought, why it is refused, and the place that the words name. */
const broken: readonly (readonly [string, Uint8Array<ArrayBuffer>, FileFault, string])[] = [
  ['no byte at all', bytes(''), 'empty', 'first line'],
  ['blank lines', bytes('\n \n\t\n'), 'empty', 'first line'],
  ['a byte too many', new Uint8Array(10 * 1024 * 1024 + 1), 'tooLarge', '10 MB'],
  ['20,001 rows', bytes(`name\n${'a\n'.repeat(20_001)}`), 'tooManyRows', 'line 20,002'],
  ['501 columns', bytes(`${'a,'.repeat(500)}name\nx`), 'tooManyColumns', 'Line 1'],
  ['Latin-1', new Uint8Array([...bytes('name\nBackups\nR'), 0xe9, ...bytes('seau\n')]), 'notText', 'Line 3'],
  ['half a sign at the end', new Uint8Array([...bytes('name\na'), 0xe2, 0x82]), 'notText', 'Line 2'],
  ['UTF-16 without a mark', new Uint8Array(Buffer.from('name\na', 'utf16le')), 'notText', 'Line 1'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'utf16', 'first two bytes'],
  ['UTF-16, the other way round', new Uint8Array([0xfe, 0xff, 0x00, 0x61]), 'utf16', 'first two bytes'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldWorkbook', 'first bytes'],
  ['a PDF', bytes('%PDF-1.7\n'), 'pdf', 'first bytes'],
  ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'picture', 'first bytes'],
  ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'picture', 'first bytes'],
  ['a page that is called a workbook', bytes('<html><table><tr><td>a'), 'markup', 'Line 1'],
  ['XML', bytes('<?xml version="1.0"?><a/>'), 'markup', 'Line 1'],
  ['a workbook cut in half', workbook.slice(0, workbook.length / 2), 'brokenZip', 'list of parts'],
  ['a workbook with an altered part', withPart(sheetPart, { checksum: 1 }), 'brokenZip', sheetPart],
  ['a workbook of 2,001 parts', zipOf(parts, 2001), 'tooManyParts', '2,000 parts'],
  [
    'a workbook that inflates',
    withPart(sheetPart, { content: Buffer.alloc(101 * 1024 * 1024) }),
    'inflatesTooFar',
    sheetPart,
  ],
  ['a part with a password', withPart(sheetPart, { flags: 1 }), 'protectedPart', sheetPart],
  ['a letter', zipOf([{ name: 'word/document.xml', content: '<a/>' }]), 'notWorkbook', 'word/document.xml'],
  ['an empty ZIP file', zipOf([]), 'notWorkbook', 'first byte'],
  [
    'a workbook without sheets',
    withPart('xl/workbook.xml', { content: '<workbook/>' }),
    'noSheet',
    'xl/workbook.xml',
  ],
  [
    'a sheet whose part is missing',
    zipOf(parts.filter(({ name }) => name !== sheetPart)),
    'noSheet',
    '“Work”',
  ],
  [
    'a garbled list of sheets',
    withPart('xl/workbook.xml', { content: '<sheets><sheet name="a' }),
    'brokenPart',
    'xl/workbook.xml',
  ],
  ['a garbled sheet', sheet('<row r="1"><c r="A1"><v>1</c></row>'), 'brokenPart', '“Work”'],
  [
    'a cell that names no text',
    sheet('<row r="2"><c r="B2" t="s"><v>7</v></c></row>'),
    'brokenPart',
    'row 2',
  ],
  [
    'rows out of order',
    sheet('<row r="4"><c r="A4"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'),
    'brokenPart',
    '“Work”',
  ],
  [
    'a cell far away',
    sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    'sheetTooFar',
    'XFD1048576',
  ],
  ['a sheet that says nothing', sheet(row.replace('<v>1</v>', '')), 'empty', 'first line'],
  ['brackets in brackets', bytes(`{"a":\n${'['.repeat(40)}`), 'tooDeep', 'line 2'],
  ['an assessment cut off', bytes(saved.slice(0, saved.indexOf('"capacity"'))), 'notJson', 'line'],
  ['an assessment with a comma too many', bytes('{"format": "draw-the-line",\n,}'), 'notJson', 'line 2'],
  ['JSON of something else', bytes('{"name": "package"}'), 'otherFormat', '“format”'],
  ['an assessment without a version', bytes('{"format": "draw-the-line"}'), 'noVersion', '“version”'],
  [
    'one of a newer version that cannot be read',
    bytes('{"format": "draw-the-line", "version": 9, "assessment": {"items": 3}}'),
    'newerVersion',
    'assessment',
  ],
  [
    'a rating of 9',
    bytes(saved.replace('"context": null', '"context": 9')),
    'invalid',
    'assessment.items.0.context',
  ],
  [
    'a name of 201 signs',
    bytes(saved.replace('"name": "b"', `"name": "${'b'.repeat(201)}"`)),
    'invalid',
    'assessment.items.1.name',
  ],
  [
    'a field for a prototype',
    bytes(saved.replace('"name": "b"', '"__proto__": {}, "name": "b"')),
    'invalid',
    'assessment.items.1.__proto__',
  ],
];

const said = (locale: Locale, refusal: Parameters<typeof refusalWords>[0]) =>
  refusalWords(refusal, wordsIn(locale));

describe('A broken file', () => {
  it('comes in at least thirty kinds', () => {
    expect(broken.length).toBeGreaterThanOrEqual(30);
  });

  it.each(broken)('of %s is refused, and the place named', async (_what, file, reason, place) => {
    const reading = await readBroughtFile(file);
    expect(reading).toMatchObject({ kind: 'refused', reason });
    if (reading.kind !== 'refused') return;
    expect(said('en', reading)).toContain(place);
    expect(said('en', reading)).not.toMatch(/undefined|\bnone\b|line 0|[{}]/);
    expect(said('fr-CA', reading)).not.toMatch(/undefined|\bnone\b|ligne 0|[{}]/);
    if (reading.part !== '') expect(said('fr-CA', reading)).toContain(reading.part);
  });
});
