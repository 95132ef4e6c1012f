import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../src/document/assessmentDocument';
import { createAssessmentStore } from '../../src/document/assessmentStore';
import { writeWorkItems } from '../../src/document/csv';
import { planImport } from '../../src/document/importPlan';
import { workThrough } from '../../src/document/pausing';
import { readPasted } from '../../src/document/pastedTable';
import { readBroughtFile } from '../../src/document/readBroughtFile';
import type { ReadRow } from '../../src/document/workItemCells';
import { anyAssessment, assessmentOf, hostileText, item } from '../support/assessments';
import { longRun } from '../support/longRun';
import { workbookParts, zipOf } from '../support/workbooks';

/** How many imports of each of the four kinds are tried. */
const times = longRun ? 25_000 : 500;
const mostMilliseconds = 2000;

const encode = (text: string) => new TextEncoder().encode(text);

const headers = fc.constantFrom(
  ...['name', 'Summary', 'description', 'Group', 'kind', 'done by', 'Context', 'crossTeam', 'risk', 'hours'],
  ...['owner', 'side', 'lean', 'Priority', '', '__proto__', 'constructor'],
);
const cell = fc.oneof(
  hostileText,
  fc.constantFrom('', '?', '3', '2,5', 'yes', 'x', 'MSP', 'ongoing', '12 h', 'inside'),
);
const table = fc
  .tuple(
    fc.array(headers, { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
  )
  .map(([first, rows]) => [first, ...rows]);

const quoted = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const delimited = fc
  .tuple(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([rows, delimiter, end]) => rows.map((cells) => cells.map(quoted).join(delimiter)).join(end));

const csvText = fc.oneof(
  delimited,
  anyAssessment.map((assessment) => writeWorkItems(assessment, [])),
);
const jsonText = anyAssessment.map(writeDocument);

/** What may stand in a sheet as XML cannot hold every sign; what is refused there is a matter of other tests. */
const printable = (text: string) => text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/g, '');
const sheetXml = fc.oneof(
  table,
  fc
    .array(
      fc.constantFrom(
        ...[
          '<row r="1">',
          '<row r="7">',
          '</row>',
          '<c r="A1">',
          '<c r="B7" t="s">',
          '<c r="ZZ9" t="b">',
          '</c>',
        ],
        ...[
          '<v>1</v>',
          '<v>0</v>',
          '<v>',
          '<is><t>a</t></is>',
          '&amp;',
          '&#0;',
          '<![CDATA[',
          ']]>',
          '<!--',
          '-->',
        ],
      ),
    )
    .map((tags) => tags.join('')),
);
const workbookFile = fc.tuple(sheetXml, sheetXml).map((sheets) =>
  workbookParts(
    sheets.map((rows, at) => ({
      name: `Sheet ${at}`,
      rows: typeof rows === 'string' ? rows : rows.map((cells) => cells.slice(0, 20).map(printable)),
    })),
  ),
);

/** Cut off, doubled, overwritten or pierced somewhere. */
const damage = fc.oneof(
  { weight: 2, arbitrary: fc.constant((bytes: Uint8Array<ArrayBuffer>) => bytes) },
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((share) => (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, Math.floor(bytes.length * share))),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 9 }))
    .map(([share, over]) => (bytes: Uint8Array<ArrayBuffer>) => {
      const altered = new Uint8Array(bytes.length + over.length);
      altered.set(bytes);
      altered.set(over, Math.floor(bytes.length * share));
      return altered.slice(0, Math.max(bytes.length, 1));
    }),
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('"', '\n', '{', '[', '}', ',', ';', '\t', '<', "'"),
    )
    .map(([share, sign]) => (bytes: Uint8Array<ArrayBuffer>) => {
      const at = Math.floor(bytes.length * share);
      return new Uint8Array([...bytes.slice(0, at), ...encode(sign), ...bytes.slice(at)]);
    }),
);

/** Takes rows in and back again: all of them or none, and then everything as it was. */
function expectWhole(rows: readonly ReadRow[]): void {
  const before = { ...assessmentOf('Backups'), items: [item('Backups', { note: 'ours' })] };
  const store = createAssessmentStore(before);
  const { added, changed } = workThrough(
    planImport(rows, before.items, [], { sameName: 'add', emptyCells: 'keep' }),
  );
  store.trigger['items.merged']({ added, changed });
  expect(store.getSnapshot().context.assessment.items.map(({ name }) => name)).toEqual([
    'Backups',
    ...rows.map(({ fields }) => fields.name),
  ]);
  if (rows.length > 0) store.trigger.undo();
  expect(store.getSnapshot().context.assessment).toEqual(before);
}

async function expectReadOrRefused(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const start = performance.now();
  const reading = await readBroughtFile(bytes);
  expect(performance.now() - start).toBeLessThan(mostMilliseconds);
  if (reading.kind === 'table') {
    expectWhole(reading.table.rows);
    for (const problem of reading.table.problems) expect(problem.line).toBeGreaterThan(0);
  } else if (reading.kind === 'refused') {
    const wholes = [
      'empty',
      'tooLarge',
      'utf16',
      'oldWorkbook',
      'pdf',
      'picture',
      'brokenZip',
      'tooManyParts',
      'notWorkbook',
    ];
    expect(reading.line > 0 || reading.part !== '' || wholes.includes(reading.reason), reading.reason).toBe(
      true,
    );
  } else expect(writeDocument(reading.assessment)).toContain('draw-the-line');
}

const options = { numRuns: times };

describe(`${times} imports of each kind, as they may be and damaged, are read whole or refused by place:`, () => {
  it('CSV', async () => {
    await fc.assert(
      fc.asyncProperty(csvText, damage, (text, harm) => expectReadOrRefused(harm(encode(text)))),
      options,
    );
  });

  it('workbooks, in the parts and as files', async () => {
    await fc.assert(
      fc.asyncProperty(workbookFile, damage, fc.nat(4), fc.boolean(), (parts, harm, which, inPart) =>
        expectReadOrRefused(
          inPart
            ? zipOf(
                parts.map((part, at) =>
                  at === which ? { ...part, content: harm(encode(String(part.content))) } : part,
                ),
              )
            : harm(zipOf(parts)),
        ),
      ),
      options,
    );
  });

  it('assessments', async () => {
    await fc.assert(
      fc.asyncProperty(jsonText, damage, (text, harm) => expectReadOrRefused(harm(encode(text)))),
      options,
    );
  });

  it('pasted text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          delimited,
          fc.array(hostileText).map((lines) => lines.join('\n')),
        ),
        damage,
        (text, harm) => {
          const start = performance.now();
          const reading = readPasted(new TextDecoder().decode(harm(encode(text))));
          expect(performance.now() - start).toBeLessThan(mostMilliseconds);
          if (reading.kind === 'read') expectWhole(reading.rows);
          else expect(reading.reason).toBe('empty');
        },
      ),
      options,
    );
  });
});
