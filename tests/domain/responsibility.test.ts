import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '../../src/catalogue/nameWords';
import { slotsFor } from '../../src/domain/accountability';
import { findItemGaps } from '../../src/domain/gap';
import { readName } from '../../src/domain/nameCheck';
import { buildResponsibilities, responsibilityOf } from '../../src/domain/responsibility';
import { computeItemResult } from '../../src/domain/result';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, anyItems, anyWeights, equalWeights, rated } from './given';

const words = nameWords.en;
const result = (...said: readonly Partial<WorkItem>[]) => computeItemResult(anItem(...said), equalWeights);

describe('A responsibility row', () => {
  it('has exactly one A, and it is one name on the side that answers or nobody', () => {
    fc.assert(
      fc.property(anyItems, anyWeights, (items, weights) => {
        const results = items.map((item) => computeItemResult(item, weights));
        const rows = buildResponsibilities(results, words);
        expect(rows.map(({ itemId }) => itemId)).toEqual(items.map(({ id }) => id));
        rows.forEach((row, at) => {
          const { item, accountable } = results[at]!;
          expect(row.assignments.filter(({ letter }) => letter === 'A')).toEqual([row.accountable]);
          expect(row.accountable.side).toBe(accountable.side);
          const { name } = row.accountable;
          if (name === null) {
            const gaps = findItemGaps(results[at]!, words);
            expect(gaps.some((kind) => ['unnamed', 'severalNames', 'teamNotPerson'].includes(kind))).toBe(
              true,
            );
          } else if (!item.nameIsMeant) expect(readName(name, words)).toBe('one');
        });
      }),
    );
  });

  it('says which side is not named yet, and what was entered instead of one name', () => {
    const row = responsibilityOf(
      result(rated(5, 5, 1, 1), { risk: true, accountable: 'Their lead', accountableSide: 'partner' }),
      words,
    );
    expect(row.accountable).toEqual({ letter: 'A', slot: 'accountable', name: null, side: 'inside' });
    expect(row.entered).toBe('Their lead');
  });

  it('names who works, acts first, reviews and is called next', () => {
    const row = responsibilityOf(
      result(rated(1, 1, 5, 5), {
        accountable: 'Their lead',
        accountableSide: 'partner',
        doesTheWork: 'Acme',
        actsFirst: 'Night desk',
        reviewer: 'Sam Lee',
        callsNext: 'Maya Roy',
      }),
      words,
    );
    expect(row.assignments.map(({ letter, name, side }) => [letter, name, side])).toEqual([
      ['A', 'Their lead', 'partner'],
      ['R', 'Acme', 'partner'],
      ['R', 'Night desk', null],
      ['C', 'Sam Lee', 'inside'],
      ['I', 'Maya Roy', null],
    ]);
  });
});

describe('The slots of an item', () => {
  it('ask for a first responder where an hour hurts and for a reviewer where a partner delivers', () => {
    const critical = anItem(rated(1, 1, 5, 5), { timeCritical: true, reviewer: ' Sam Lee ' });
    const { outcome } = computeItemResult(critical, equalWeights);
    expect(slotsFor(critical, outcome)).toMatchObject({
      delivers: 'partner',
      doesTheWork: null,
      actsFirst: { isNeeded: true, name: null },
      reviewer: { isNeeded: true, name: 'Sam Lee' },
    });
    const kept = anItem(rated(5, 5, 1, 1));
    expect(slotsFor(kept, computeItemResult(kept, equalWeights).outcome)).toMatchObject({
      actsFirst: { isNeeded: false },
      reviewer: { isNeeded: false },
    });
  });
});
