import { expect, test } from 'vitest';
import { growthExponent, median, quantile } from './figures';

test('the median of an odd count is the middle one, of an even count the mean of the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
  expect(() => median([])).toThrow('nothing');
});

test('figures are ordered as numbers, and the list stays as it was', () => {
  const figures = [100, 20, 3];
  expect(median(figures)).toBe(20);
  expect(figures).toEqual([100, 20, 3]);
});

test('98 of 100 figures lie at or below the 98th', () => {
  const figures = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(quantile(figures, 0.98)).toBe(98);
  expect(quantile(figures, 1)).toBe(100);
  expect(quantile(figures, 0)).toBe(1);
  expect(() => quantile([], 0.5)).toThrow('nothing');
});

test('what grows with the square has the exponent 2, whatever it costs at the start', () => {
  const costs = (exponent: number) =>
    [10, 100, 1000].map((amount) => ({ amount, time: 0.03 * amount ** exponent }));
  expect(growthExponent(costs(1))).toBeCloseTo(1, 10);
  expect(growthExponent(costs(2))).toBeCloseTo(2, 10);
  expect(() => growthExponent([{ amount: 10, time: 1 }])).toThrow('two different amounts');
});
