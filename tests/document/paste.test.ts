import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedLines, type PasteReading } from '../../src/document/paste';
import { readPasted } from '../../src/document/pastedTable';
import { hostileText } from '../support/assessments';

type Pasted = Extract<PasteReading, { kind: 'read' }>;

function paste(text: string): Pasted {
  const reading = readPasted(text);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading;
}

const names = (text: string) => paste(text).rows.map(({ fields }) => fields.name);

describe('Pasted text', () => {
  it.each([
    'Backups',
    '  Backups  ',
    '- Backups',
    '* Backups',
    '• Backups',
    '•Backups',
    '•\tBackups',
    '\tBackups',
    '1. Backups',
    '12) Backups',
    '1.2. Backups',
    '(3) Backups',
    'a) Backups',
    '[ ] Backups',
    '- [x] Backups',
    '- [ ] 1. Backups',
    '– Backups',
    '☐ Backups',
  ])('gives the bare name from “%s”', (line) => {
    expect(names(line)).toEqual(['Backups']);
  });

  it.each(['365 administration', '3.5 inch drives', '2FA rollout', '-', 'A. Smith handover', 'C# tools'])(
    'leaves “%s” as it is, or out where it says nothing',
    (line) => {
      expect(names(`${line}\nBackups`)).toEqual(line === '-' ? ['Backups'] : [line, 'Backups']);
    },
  );

  it('is one item a line, blank lines left out, whatever ends the lines', () => {
    expect(names('a\r\n\r\nb\rc\n\n  \nd')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes cells for name and description where there is no header', () => {
    expect(paste('Backups\tEvery night\nPatching\tServers\tmonthly').rows).toMatchObject([
      { line: 1, fields: { name: 'Backups', description: 'Every night' } },
      { line: 2, fields: { name: 'Patching', description: 'Servers · monthly' } },
    ]);
  });

  it('maps cells by a header that is recognisable', () => {
    expect(paste('Owner\tTask\tHours\nSam\t1. Backups\t1,5').rows).toMatchObject([
      { line: 2, fields: { name: 'Backups', accountable: 'Sam', hoursPerMonth: 1.5 } },
    ]);
  });

  it('keeps a cell together that holds several lines', () => {
    const { rows, problems } = paste('name\tnote\tcontext\na\t"one\ntwo ""x"""\t1\nb\t\t9');
    expect(rows).toMatchObject([{ fields: { name: 'a', note: 'one\ntwo "x"' } }]);
    expect(problems).toMatchObject([{ line: 4, column: 'context', value: '9' }]);
  });

  it('names a row that is too short to have a name', () => {
    expect(paste('hours\tname\n4').problems).toMatchObject([{ line: 2, reason: 'missingName' }]);
  });

  it('names a line that is too long', () => {
    expect(paste(`a\n${'x'.repeat(201)}`).problems).toMatchObject([{ line: 2, reason: 'tooLong' }]);
  });

  it.each([
    ['nothing', '', 'empty', 0],
    ['only bullets', '-\n•\n  ', 'empty', 0],
    ['only bullets in cells', '-\t•\n\t', 'empty', 0],
    ['more than 20,000 lines', 'a\n'.repeat(20_001), 'tooManyRows', 20_001],
    ['more than 20,000 rows', 'a\tb\n'.repeat(20_001), 'tooManyRows', 20_001],
    ['more than 10 MB', 'a'.repeat(10 * 1024 * 1024 + 1), 'tooLarge', 0],
    ['more than 10 MB of cells', '\ta'.repeat(5 * 1024 * 1024 + 1), 'tooLarge', 0],
  ])('is refused when it holds %s', (_what, text, reason, line) => {
    expect(readPasted(text)).toEqual({ kind: 'refused', reason, line, part: '' });
  });

  it('is read the same as lines and as a table that has none', () => {
    const text = '- Backups\n2. Patching\n\n• Printers';
    expect(readPastedLines(text)).toEqual(readPasted(text));
  });

  it('loses no line, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (lines) => {
        const text = lines.map((line) => `x${line.replace(/[\t\r\n]/g, '')}`).join('\n');
        const { rows, problems } = paste(text);
        expect(rows.length + problems.length).toBe(lines.length);
      }),
      { numRuns: 1000 },
    );
  });
});
