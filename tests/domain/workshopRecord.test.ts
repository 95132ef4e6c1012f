import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Settlement } from '../../src/domain/workshop';
import { newWorkshop } from '../../src/domain/workshop';
import { minutesTaken, recordWorkshop } from '../../src/domain/workshopRecord';
import { anItem, equalWeights } from './given';

const settlement = fc.constantFrom<(Settlement | null | 'untouched')[]>(
  'untouched',
  null,
  { kind: 'snapped', decidedBy: '', dissent: [] },
  { kind: 'parked', owner: '', until: '' },
  { kind: 'dropped' },
);

describe('What a workshop comes to', () => {
  it('counts every item once, settled, parked, given up or open, and adds up the time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(settlement, fc.nat(600)), { maxLength: 25 }), (given) => {
        const items = given.map(([became, seconds], index) =>
          anItem({
            id: String(index),
            discussion: became === 'untouched' ? null : { rounds: [], settlement: became, seconds },
          }),
        );
        const record = recordWorkshop(items, equalWeights);
        expect(record.settled + record.parked + record.dropped + record.open).toBe(items.length);
        const spoken = given.filter(([became]) => became !== 'untouched');
        expect(record.items).toHaveLength(spoken.length);
        expect(record.minutesOnItems).toBe(Math.round(spoken.reduce((sum, [, s]) => sum + s, 0) / 60));
      }),
    );
  });

  it.each([
    ['before it begins', null, null, 0],
    ['until now while it is open', '2026-11-25T09:00:00.000Z', null, 74],
    ['until it closed', '2026-11-25T09:00:00.000Z', '2026-11-25T09:30:00.000Z', 30],
    ['never backwards', '2026-11-25T11:00:00.000Z', null, 0],
  ])('takes its minutes %s', (_when, startedAt, closedAt, minutes) => {
    const workshop = { ...newWorkshop('abc'), startedAt, closedAt };
    expect(minutesTaken(workshop, '2026-11-25T10:14:00.000Z')).toBe(minutes);
  });
});
