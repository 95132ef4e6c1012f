import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCapacity, fitIntoTeam, hoursSides, type HoursBySide } from '../../src/domain/capacity';
import { computeRetainedDuties, dutyHours } from '../../src/domain/retainedDuty';
import { computeItemResult } from '../../src/domain/result';
import { workKinds, type WorkItem } from '../../src/domain/workItem';
import { anItem, anyItems, anyWeights, equalWeights, rated } from './given';

const inside = rated(5, 5, 1, 1);
const outside = rated(1, 1, 5, 5);
const tie = rated(3, 3, 3, 3);

function lay(...items: readonly Partial<WorkItem>[]) {
  const results = items.map((said, at) =>
    computeItemResult(anItem({ id: String(at), doneBy: 'inHouse', hoursPerMonth: 10 }, said), equalWeights),
  );
  return { results, duties: computeRetainedDuties(results, 0.15) };
}

describe('Hours now and after', () => {
  it('balance: what is on a side after is what was there, with what came and without what went', () => {
    fc.assert(
      fc.property(anyItems, anyWeights, (items, weights) => {
        const results = items.map((item) => computeItemResult(item, weights));
        const { before, after, flows } = computeCapacity(results, [], null);
        for (const side of hoursSides) {
          for (const kind of workKinds) {
            const came = flows
              .filter(({ to }) => to === side)
              .reduce((sum, { hours }) => sum + hours[kind], 0);
            const went = flows
              .filter(({ from }) => from === side)
              .reduce((sum, { hours }) => sum + hours[kind], 0);
            expect(went).toBe(before[side][kind]);
            expect(came).toBe(after[side][kind]);
          }
        }
        const total = (hours: HoursBySide) =>
          hoursSides.reduce((sum, side) => sum + hours[side].ongoing + hours[side].project, 0);
        expect(total(after)).toBe(total(before));
        expect(total(before)).toBe(items.reduce((sum, { hoursPerMonth }) => sum + (hoursPerMonth ?? 0), 0));
        expect(flows.reduce((sum, flow) => sum + flow.items, 0)).toBe(items.length);
      }),
    );
  });

  it('keep ongoing and project work apart, and reviewing beside both', () => {
    const { results, duties } = lay(
      { ...inside, hoursPerMonth: 30 },
      { ...outside, hoursPerMonth: 20 },
      { ...outside, hoursPerMonth: 40, kind: 'project' },
      { ...outside, hoursPerMonth: 8, doneBy: 'partner' },
      { ...tie, hoursPerMonth: null, doneBy: 'unknown' },
    );
    const capacity = computeCapacity(results, duties, 60);
    expect(capacity.before.inHouse).toEqual({ ongoing: 50, project: 40 });
    expect(capacity.after.inHouse).toEqual({ ongoing: 30, project: 0 });
    expect(capacity.partnerHours).toEqual({ ongoing: 28, project: 40 });
    expect(capacity.newPartnerHours).toEqual({ ongoing: 20, project: 40 });
    expect(capacity.reviewing).toBeCloseTo(9, 9);
    expect(capacity.itemsWithoutHours).toBe(1);
    expect(capacity.team).toMatchObject({ now: 90, available: 60, gapNow: 30 });
    expect(capacity.team.after).toBeCloseTo(39, 9);
    expect(capacity.team.gapAfter).toBeCloseTo(-21, 9);
  });

  it('leave what is undecided with the team that does it today, and say no gap while the team’s hours are unknown', () => {
    const { results, duties } = lay(
      { ...tie, hoursPerMonth: 5 },
      { ...tie, hoursPerMonth: 7, doneBy: 'shared' },
    );
    const { team, after } = computeCapacity(results, duties, null);
    expect(after.undecided.ongoing).toBe(12);
    expect(team).toEqual({ now: 5, after: 5, available: null, gapNow: null, gapAfter: null });
  });
});

describe('What no longer fits', () => {
  const { results, duties } = lay(
    { ...tie, hoursPerMonth: 5 },
    { ...rated(4, 4, 3, 3), hoursPerMonth: 10 },
    { ...inside, hoursPerMonth: 20 },
    { ...outside, hoursPerMonth: 40 },
    { ...outside, hoursPerMonth: 4, risk: true, handsOn: false },
    { ...inside, hoursPerMonth: null },
  );

  it('goes in order: undecided work, then what leans inside least, and what is decided inside last', () => {
    expect(fitIntoTeam(results, duties, 1000).fits).toEqual(['4', '2', '1', '0']);
    expect(fitIntoTeam(results, duties, 0).noLongerFits).toEqual(['0', '1', '2', '4']);
  });

  it('begins with the first that does not fit beside reviewing', () => {
    expect(dutyHours(duties)).toBeCloseTo(6, 9);
    expect(fitIntoTeam(results, duties, 45).noLongerFits).toEqual([]);
    const less = fitIntoTeam(results, duties, 44.9);
    expect(less.noLongerFits).toEqual(['0']);
    expect(less.hoursOver).toBe(5);
    expect(less.left).toBeCloseTo(4.9, 9);
    expect(fitIntoTeam(results, duties, 29).noLongerFits).toEqual(['0', '1', '2']);
  });

  it('only grows as the team’s hours shrink, and rates nothing anew', () => {
    fc.assert(
      fc.property(anyItems, anyWeights, fc.nat(600), fc.nat(600), (items, weights, some, more) => {
        const placed = items.map((item) => computeItemResult(item, weights));
        const kept = computeRetainedDuties(placed, 0.15);
        const fewer = fitIntoTeam(placed, kept, Math.min(some, more));
        const plenty = fitIntoTeam(placed, kept, Math.max(some, more));
        expect(fewer.noLongerFits).toEqual(expect.arrayContaining([...plenty.noLongerFits]));
        const known = new Map(items.map(({ id, hoursPerMonth }) => [id, hoursPerMonth]));
        const fitting = fewer.fits.reduce((sum, id) => sum + (known.get(id) ?? 0), dutyHours(kept));
        expect(fitting).toBeCloseTo(Math.min(some, more) - fewer.left, 8);
      }),
    );
  });
});
