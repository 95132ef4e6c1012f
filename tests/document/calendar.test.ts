import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar, type CalendarDay } from '../../src/document/calendar';
import { hostileText } from '../support/assessments';

const writtenAt = new Date('2026-11-23T07:16:09.123Z');

const day: CalendarDay = {
  uid: 'backup@a.draw-the-line',
  on: '2026-12-31',
  title: 'Draw the line again: Backups',
  description: '',
};

/** What a reader of iCalendar makes of a file: lines unfolded, then name and value. */
function readLines(text: string): readonly (readonly [string, string])[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)] as const;
    });
}

function valueOf(text: string, name: string): string | undefined {
  return readLines(text).find(([read]) => read === name)?.[1];
}

function unescape(value: string): string {
  return value.replace(/\\(.)/gs, (_whole, sign: string) => (sign === 'n' ? '\n' : sign));
}

describe('A calendar file', () => {
  it('says a whole day, which ends the day after, also across a year', () => {
    const text = writeCalendar([day], writtenAt);
    expect(valueOf(text, 'DTSTART;VALUE=DATE')).toBe('20261231');
    expect(valueOf(text, 'DTEND;VALUE=DATE')).toBe('20270101');
    expect(valueOf(text, 'UID')).toBe('backup@a.draw-the-line');
  });

  it('is stamped with the time at which it was written', () => {
    expect(valueOf(writeCalendar([day], writtenAt), 'DTSTAMP')).toBe('20261123T071609Z');
  });

  it('opens and closes what the standard asks for, once for every day', () => {
    const names = readLines(writeCalendar([day, { ...day, uid: 'b' }], writtenAt)).map((pair) =>
      pair.join(':'),
    );
    expect(names[0]).toBe('BEGIN:VCALENDAR');
    expect(names.at(-1)).toBe('END:VCALENDAR');
    expect(names).toContain('VERSION:2.0');
    expect(names.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(names.filter((line) => line === 'END:VEVENT')).toHaveLength(2);
  });

  it('escapes what would end a value, and leaves out a description nobody gave', () => {
    const title = 'Backups, restores; C:\\data\nsecond line';
    const text = writeCalendar([{ ...day, title }], writtenAt);
    expect(valueOf(text, 'SUMMARY')).toBe('Backups\\, restores\\; C:\\\\data\\nsecond line');
    expect(text).not.toContain('DESCRIPTION');
  });

  it('has no line over 75 octets and cuts no character, whatever people type', () => {
    fc.assert(
      fc.property(hostileText, fc.string({ unit: 'grapheme', maxLength: 200 }), (title, description) => {
        const text = writeCalendar([{ ...day, title, description: `x${description}` }], writtenAt);
        const octets = new TextEncoder();
        for (const line of text.split('\r\n')) expect(octets.encode(line).length).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back what was typed, control characters aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        const plain = title.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
        const read = valueOf(writeCalendar([{ ...day, title }], writtenAt), 'SUMMARY');
        expect(unescape(read ?? '')).toBe(plain);
      }),
      { numRuns: 300 },
    );
  });
});
