import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeQuadrant, type QuadrantWords } from '../../src/document/mermaid';
import { hostileText } from '../support/assessments';

const words: QuadrantWords = {
  title: 'What pulls where',
  partnerAxis: { low: 'Little', high: 'Much' },
  insideAxis: { low: 'Little', high: 'Much' },
  ownInside: 'Own inside',
  keepInHouse: 'Keep',
  keepLight: 'Light',
  partner: 'Partner',
};

/** The lines that Mermaid's grammar of quadrant charts takes, its texts in quotes. */
const text = '"[^"`%<>\\n\\r]+"';
const number = '(?:1|0(?:\\.\\d+)?)';
const grammar = [
  /^quadrantChart$/,
  /^ {4}title [^\n"]+$/,
  new RegExp(`^ {4}[xy]-axis ${text} --> ${text}$`),
  new RegExp(`^ {4}quadrant-[1-4] ${text}$`),
  new RegExp(`^ {4}${text}: \\[${number}, ${number}\\]$`),
];

const pull = fc.double({ min: 0, max: 1, noNaN: true });
const hostileName = fc.oneof(
  hostileText,
  fc.constantFrom(
    '%%{init: {"theme": "x"}}%%',
    '"`md`"',
    '%% gone',
    'a"]: [1, 1]',
    '#quot;',
    '---',
    'end',
    '\n',
  ),
);

describe('The map as a quadrant chart', () => {
  it('is a chart that Mermaid takes, one line for each item, whatever the items are called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: hostileName, insidePull: pull, partnerPull: pull }), { maxLength: 5 }),
        (points) => {
          const chart = writeQuadrant(points, words);
          const lines = chart.split('\n').slice(0, -1);
          expect(lines).toHaveLength(8 + points.length);
          for (const line of lines) expect(grammar.filter((rule) => rule.test(line))).toHaveLength(1);
          expect(chart).not.toMatch(/%%|^---/m);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('puts partner pull to the right and in-house pull upwards', () => {
    const chart = writeQuadrant([{ name: 'Backups & "more"', insidePull: 0.25, partnerPull: 1 }], words);
    expect(chart).toContain('    "Backups #amp; #quot;more#quot;": [1, 0.25]\n');
    expect(chart).toContain('    quadrant-1 "Own inside"\n    quadrant-2 "Keep"\n');
    expect(chart).toContain('    quadrant-3 "Light"\n    quadrant-4 "Partner"\n');
  });
});
