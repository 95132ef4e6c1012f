import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/Words';

const first = new Date(2026, 9, 1);
const eleventh = new Date(2026, 9, 11);

describe('a date', () => {
  it('says the first of a month as an ordinal in French, and every other day as a number', () => {
    const { date } = wordsIn('fr-CA');
    expect([date(first), date(eleventh)]).toEqual(['1er octobre 2026', '11 octobre 2026']);
    expect(date(first, { dateStyle: 'medium' })).toBe('1er oct. 2026');
  });

  it('is left to the browser in English', () => {
    expect(wordsIn('en').date(first)).toBe('October 1, 2026');
  });
});
