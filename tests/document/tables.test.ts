import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsvTable } from '../../src/document/csv';
import { writeMarkupTable } from '../../src/document/tableMarkup';
import { writePlainText } from '../../src/document/report';
import { guardCell } from '../../src/document/tableText';
import { hostileText } from '../support/assessments';

describe('The cell of a table', () => {
  it('never starts what a spreadsheet would run, unless it is a number', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(guardCell(text)).toMatch(/^(?![=@\t\r])(?![+-](?!\d[\d\s.,%\u2019]*$))/);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['-5', '+12.5', '1,234', '1\u202f234,5', '37%', '0', '\u22123'])('keeps the number %s', (text) => {
    expect(guardCell(text)).toBe(text);
  });

  it.each(['-1+1', '+cmd|x', '=1', '-A1', '@SUM(A1)', "'", '-5;=1'])('holds %s as text', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });
});

describe('A table for the clipboard', () => {
  it('is markup in which every cell is text, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const markup = writeMarkupTable({ header: ['A', 'B'], rows: [[one, other]] });
        const cells = [...markup.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell = '']) =>
          cell
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&amp;', '&'),
        );
        expect(cells).toEqual([one, other].map((text) => guardCell(text.replace(/\s+/gu, ' ').trim())));
        expect(markup.replace(/<\/?(?:table|thead|tbody|tr|th|td)>/g, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('A formula behind a space, which programs drop when they paste', () => {
  const table = { header: ['A'], rows: [[' =1+1'], ['\u00A0\n@SUM(A1)']] };

  it('is text as markup and as cells', () => {
    expect(writeMarkupTable(table)).toContain("<td>'=1+1</td></tr><tr><td>'@SUM(A1)</td>");
    expect(writePlainText([{ kind: 'table', ...table }])).toBe("A\n'=1+1\n'@SUM(A1)\n");
  });
});

describe('A table as CSV', () => {
  it('quotes what needs it and guards what would run', () => {
    expect(writeCsvTable({ header: ['Item', 'A'], rows: [['=1', 'a "b", c']] })).toBe(
      '\uFEFFItem,A\r\n\'=1,"a ""b"", c"\r\n',
    );
  });
});
