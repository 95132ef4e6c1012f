import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeRetainedDuties,
  dutyHours,
  movedHours,
  retainedDutiesOf,
} from '../../src/domain/retainedDuty';
import { computeItemResult } from '../../src/domain/result';
import { retainedDuties, type RetainedDutyEdit, type WorkItem } from '../../src/domain/workItem';
import { anItem, anyItems, anyWeights, equalWeights, rated } from './given';

const out = { ...rated(1, 1, 5, 5), doneBy: 'inHouse', hoursPerMonth: 40, reviewer: 'Sam Lee' } as const;
const resultOf = (...said: readonly Partial<WorkItem>[]) =>
  computeItemResult(anItem(out, ...said), equalWeights);
const dutiesOf = (...said: readonly Partial<WorkItem>[]) => retainedDutiesOf(resultOf(...said), 0.15);
const edit = (said: Partial<RetainedDutyEdit>): RetainedDutyEdit => ({
  duty: 'approveChanges',
  owner: '',
  hours: null,
  dropped: false,
  ...said,
});

describe('What stays inside when a partner delivers', () => {
  it('is four duties that take 15 % of the moved hours together', () => {
    expect(dutiesOf().map(({ duty }) => duty)).toEqual(retainedDuties);
    expect(dutyHours(dutiesOf())).toBeCloseTo(6, 9);
  });

  it('is nothing where the work stays', () => {
    expect(dutiesOf(rated(5, 5, 1, 1))).toEqual([]);
  });

  it('takes no assumed hours of work that has not moved, or whose hours nobody knows', () => {
    expect(movedHours(resultOf({ doneBy: 'partner' }))).toBe(0);
    expect(dutyHours(dutiesOf({ doneBy: 'partner' }))).toBe(0);
    expect(movedHours(resultOf({ hoursPerMonth: null }))).toBeNull();
    expect(dutiesOf({ hoursPerMonth: null })[0]?.hours).toBeNull();
  });

  it('is owned by the reviewer, else by whoever answers inside, else by nobody', () => {
    expect(dutiesOf()[0]?.owner).toBe('Sam Lee');
    expect(dutiesOf({ reviewer: '', accountable: 'Maya Roy', accountableSide: 'inside' })[0]?.owner).toBe(
      'Maya Roy',
    );
    expect(
      dutiesOf({ reviewer: '', accountable: 'Their lead', accountableSide: 'partner' })[0]?.owner,
    ).toBeNull();
  });

  it('is what a person says instead: another owner, other hours, or not at all', () => {
    const said = dutiesOf({ retainedDuties: [edit({ owner: ' Rita Sol ', hours: 3 })] });
    expect(said[1]).toEqual({
      itemId: 'item',
      duty: 'approveChanges',
      owner: 'Rita Sol',
      hours: 3,
      isEdited: true,
    });
    expect(dutyHours(said)).toBeCloseTo(4.5 + 3, 9);
    expect(dutiesOf({ retainedDuties: [edit({ hours: 0 })] })[1]?.hours).toBe(0);
    expect(dutiesOf({ retainedDuties: [edit({ dropped: true })] }).map(({ duty }) => duty)).not.toContain(
      'approveChanges',
    );
  });

  it('takes exactly the review share of all moved hours while nobody says otherwise', () => {
    fc.assert(
      fc.property(
        anyItems,
        anyWeights,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (items, weights, share) => {
          const results = items.map((item) => computeItemResult(item, weights));
          const moved = results.reduce((sum, result) => sum + (movedHours(result) ?? 0), 0);
          expect(dutyHours(computeRetainedDuties(results, share))).toBeCloseTo(moved * share, 8);
        },
      ),
    );
  });
});
