import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideHours, rowsOfSplit, splitWorkItem, type SplitRow } from '../../src/domain/split';
import { anItem, anyItem, rated } from './given';

const row = (name: string, said: Partial<SplitRow> = {}): SplitRow => ({
  name,
  accountable: '',
  accountableSide: null,
  hours: null,
  ...said,
});
const ids = () => {
  let next = 0;
  return () => `new-${String((next += 1))}`;
};
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
const backups = anItem({ id: 'backups', name: 'Backups', hoursPerMonth: 12, ...rated(3, 3, 4, 2) });

const anyAskedHours = fc.array(fc.option(fc.double({ min: 0, max: 200, noNaN: true })), {
  minLength: 1,
  maxLength: 6,
});
const anyHours = fc.double({ min: 0, max: 500, noNaN: true });

describe('Dividing hours', () => {
  it.each([
    [12, [null, null, null], [4, 4, 4]],
    [10, [null, null, null], [3.33, 3.33, 3.34]],
    [12, [6, null, null], [6, 3, 3]],
    [12, [6, 4, 2], [6, 4, 2]],
    [12, [1, 1, 1], [4, 4, 4]],
    [12, [24, null], [12, 0]],
    [12, [0, 0], [6, 6]],
    [0, [null, 5], [0, 0]],
  ])('%s by %j gives %j', (whole, asked, given) => {
    divideHours(whole, asked).forEach((hours, at) => {
      expect(hours).toBeCloseTo(given[at]!, 9);
    });
  });

  it('loses none, adds none, and gives nobody less than none', () => {
    fc.assert(
      fc.property(anyHours, anyAskedHours, (whole, asked) => {
        const divided = divideHours(whole, asked);
        expect(divided).toHaveLength(asked.length);
        expect(sum(divided)).toBeCloseTo(whole, 8);
        for (const hours of divided) expect(hours).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('A split', () => {
  const split = splitWorkItem(
    backups,
    [
      row('Jobs run', { accountable: ' Sam Lee ', accountableSide: 'inside' }),
      row(' '),
      row('Restores tested'),
    ],
    ids(),
  );

  it('keeps the id in the first row, and links every row to it', () => {
    expect(split.map(({ id }) => id)).toEqual(['backups', 'new-1']);
    expect(split.map(({ name }) => name)).toEqual(['Jobs run', 'Restores tested']);
    for (const part of split) {
      expect(part).toMatchObject({ splitFrom: 'backups', partOf: 'Backups', context: 3 });
      expect(rowsOfSplit(split, part)).toEqual(split);
    }
    expect(rowsOfSplit([backups], backups)).toEqual([]);
  });

  it('gives each row one owner of its own', () => {
    expect(split.map(({ accountable }) => accountable)).toEqual(['Sam Lee', '']);
    expect(split.map(({ accountableSide }) => accountableSide)).toEqual(['inside', null]);
  });

  it('leaves an item alone where fewer than two rows are named', () => {
    expect(splitWorkItem(backups, [row('Jobs run'), row('')], ids())).toEqual([backups]);
  });

  it('keeps rows that are split again in the family they came from', () => {
    const again = splitWorkItem(split[1]!, [row('Tested'), row('Proved')], ids());
    expect(again.map(({ splitFrom, partOf }) => [splitFrom, partOf])).toEqual([
      ['backups', 'Backups'],
      ['backups', 'Backups'],
    ]);
  });

  it('does shared work on the side of its owner', () => {
    const shared = anItem({ doneBy: 'shared' });
    const rows = [
      row('a', { accountableSide: 'inside' }),
      row('b', { accountableSide: 'partner' }),
      row('c'),
    ];
    expect(splitWorkItem(shared, rows, ids()).map(({ doneBy }) => doneBy)).toEqual([
      'inHouse',
      'partner',
      'shared',
    ]);
  });

  it('divides the hours said for a retained duty like the work', () => {
    const edited = anItem(backups, {
      retainedDuties: [{ duty: 'reviewDelivery', owner: 'Sam Lee', hours: 6, dropped: false }],
    });
    const parts = splitWorkItem(edited, [row('a', { hours: 4 }), row('b', { hours: 8 })], ids());
    expect(parts.map(({ retainedDuties }) => retainedDuties[0]?.hours)).toEqual([2, 4]);
  });

  it('loses no hours, whatever the item and the rows', () => {
    fc.assert(
      fc.property(anyItem, anyAskedHours, (item, asked) => {
        const rows = asked.map((hours, at) => row(`Row ${String(at)}`, { hours }));
        const parts = splitWorkItem(item, rows, ids());
        expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
        if (item.hoursPerMonth !== null) {
          expect(sum(parts.map(({ hoursPerMonth }) => hoursPerMonth))).toBeCloseTo(item.hoursPerMonth, 8);
        }
      }),
    );
  });
});
