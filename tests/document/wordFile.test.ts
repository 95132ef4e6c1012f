import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/document/report';
import { writeWordFile } from '../../src/document/wordFile';
import { hostileText } from '../support/assessments';
import { textsInZip } from '../support/textsInZip';

async function partsOf(report: Report, paper: 'A4' | 'Letter' = 'A4') {
  const blob = await writeWordFile({ title: 'Board page', report, footer: ['weights: equal'], paper });
  return textsInZip(new Uint8Array(await blob.arrayBuffer()));
}

describe('A report as a Word file', () => {
  it('has headings, lists, tables and boxes of Word’s own, and a foot on every page', async () => {
    const parts = await partsOf([
      { kind: 'heading', level: 1, text: 'In-house led' },
      { kind: 'list', entries: ['Backups'] },
      { kind: 'table', header: ['Item', 'A'], rows: [['Patching', 'Head of IT']] },
      { kind: 'choices', entries: ['Approved', 'Not yet'], signature: 'Name and date' },
    ]);
    const text = parts.get('word/document.xml');
    expect(text).toContain('<w:pStyle w:val="Heading1"/>');
    expect(text).toContain('<w:numPr>');
    expect(text).toContain('<w:tblHeader/>');
    expect(text).toContain('<w:cantSplit/>');
    expect(text).toContain('☐ Approved      ☐ Not yet');
    expect(parts.get('word/footer1.xml')).toContain('weights: equal');
  });

  it.each([
    ['A4', 'w:w="11906"', 'w:h="16838"'],
    ['Letter', 'w:w="12240"', 'w:h="15840"'],
  ] as const)('fits %s', async (paper, width, height) => {
    const text = (await partsOf([], paper)).get('word/document.xml');
    expect(text).toContain(width);
    expect(text).toContain(height);
  });

  it('holds the picture it is given, no wider than the page', async () => {
    const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
    const parts = await partsOf([
      { kind: 'picture', picture: { png, width: 1000, height: 500 }, alt: 'The line' },
    ]);
    expect([...parts.keys()].some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
    const [, wide, high] =
      /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(parts.get('word/document.xml') ?? '') ?? [];
    expect(Number(wide) / Number(high)).toBeCloseTo(2, 1);
    expect(Number(wide)).toBeLessThanOrEqual(((11906 - 2 * 1080) / 1440) * 914_400);
  });

  it('leaves room on a sheet beside a tall picture', async () => {
    const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
    const parts = await partsOf([
      { kind: 'picture', picture: { png, width: 600, height: 1200 }, alt: 'The line' },
    ]);
    const [, wide, high] =
      /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(parts.get('word/document.xml') ?? '') ?? [];
    expect([Number(wide), Number(high)]).toEqual([225 * 9525, 450 * 9525]);
  });

  it('breaks no short text, and gives the long ones what room is left', async () => {
    const [, ...columns] = (
      (
        await partsOf([
          { kind: 'table', header: ['Side', 'Item', 'A'], rows: [['In-house', 'x'.repeat(90), 'Lead']] },
        ])
      ).get('word/document.xml') ?? ''
    ).split('<w:gridCol w:w="');
    const [side, name, answers] = columns.map((column) => parseInt(column, 10));
    expect([side, name, answers]).toEqual([1100, 11906 - 2 * 1080 - 1100 - 660, 660]);
  });

  it('begins a sheet where it is told to, and parts no sentence from the table it is about', async () => {
    const text =
      (
        await partsOf([
          { kind: 'paragraph', text: 'Alone' },
          { kind: 'heading', level: 2, text: 'Every item', newPage: true },
          { kind: 'paragraph', text: 'Who holds them' },
          { kind: 'table', header: ['Item'], rows: [['Patching']] },
        ])
      ).get('word/document.xml') ?? '';
    const paragraph = (said: string) => text.split('<w:p>').find((piece) => piece.includes(said));
    expect(paragraph('Every item')).toContain('<w:pageBreakBefore/>');
    expect(paragraph('Who holds them')).toContain('<w:keepNext/>');
    expect(paragraph('Alone')).not.toMatch(/keepNext\/>|pageBreakBefore\/>/);
  });

  it('is XML that can be read, whatever people typed', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const parts = await partsOf([
          { kind: 'paragraph', text },
          { kind: 'table', header: [text], rows: [[text]] },
        ]);
        const xml = parts.get('word/document.xml') ?? '';
        // What XML 1.0 cannot hold, and brackets or ampersands that are not markup.
        expect(xml.replace(/[\t\n\r]/g, '')).not.toMatch(/[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/u);
        expect(xml.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\w+);)/);
      }),
      { numRuns: 100 },
    );
  });
});
