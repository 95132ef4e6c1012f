import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMarkdown, writePlainText } from '../../src/document/report';
import { hostileText } from '../support/assessments';

describe('A report as Markdown', () => {
  it('has headings, paragraphs, lists and tables', () => {
    expect(
      writeMarkdown([
        { kind: 'heading', level: 2, text: 'Scope' },
        { kind: 'paragraph', text: 'Two pieces of work.' },
        { kind: 'list', entries: ['Backups', 'Patching'] },
        { kind: 'table', header: ['Item', 'A'], rows: [['Backups', 'Head of IT']] },
      ]),
    ).toBe(
      '## Scope\n\nTwo pieces of work.\n\n- Backups\n- Patching\n\n| Item | A |\n| --- | --- |\n| Backups | Head of IT |\n',
    );
  });

  it('shows what people typed as they typed it', () => {
    const text = writeMarkdown([
      { kind: 'paragraph', text: '# not a heading' },
      { kind: 'paragraph', text: '- not a list' },
      { kind: 'list', entries: ['<b>not markup</b>', '[not](https://a.example/link)'] },
    ]);
    expect(text).toContain('\\# not a heading');
    expect(text).toContain('\\- not a list');
    expect(text).toContain('\\<b\\>not markup\\</b\\>');
    expect(text).toContain('\\[not\\]');
    expect(text).not.toContain('https:');
  });

  it('keeps every row of a table whole, whatever its cells hold', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const [, , row] = writeMarkdown([{ kind: 'table', header: ['A', 'B'], rows: [[one, other]] }]).split(
          '\n',
        );
        expect(row?.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3);
      }),
      { numRuns: 300 },
    );
  });
});

describe('A report as plain text', () => {
  it('puts tabs between the cells of a table, and lets no cell run in a spreadsheet', () => {
    expect(
      writePlainText([
        { kind: 'heading', level: 1, text: 'Who is what' },
        { kind: 'table', header: ['Item', 'A'], rows: [['=1+1', 'Head\tof IT']] },
      ]),
    ).toBe("Who is what\n\nItem\tA\n'=1+1\tHead of IT\n");
  });
});
