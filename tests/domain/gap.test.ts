import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '../../src/catalogue/nameWords';
import { findGaps, findItemGaps, itemGaps, repairFor, topGaps, type ItemGapKind } from '../../src/domain/gap';
import { loadPerPerson } from '../../src/domain/load';
import { computeRetainedDuties } from '../../src/domain/retainedDuty';
import { computeItemResult } from '../../src/domain/result';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, anyItems, anyWeights, equalWeights, rated } from './given';

const words = nameWords.en;
const answers = { reviewShare: 0.15 };
const owned = {
  ...rated(5, 5, 1, 1),
  doneBy: 'inHouse',
  accountable: 'Maya Roy',
  accountableSide: 'inside',
} as const;
const gapsOf = (...said: readonly Partial<WorkItem>[]) =>
  findItemGaps(computeItemResult(anItem(owned, ...said), equalWeights), words);
const resultsOf = (...items: readonly Partial<WorkItem>[]) =>
  items.map((said, at) => computeItemResult(anItem(owned, { id: String(at) }, said), equalWeights));
const gapsAmong = (...items: readonly Partial<WorkItem>[]) => findGaps(answers, resultsOf(...items), words);

describe('A gap of an item', () => {
  it('is none where one person answers, does and acts', () => {
    expect(gapsOf()).toEqual([]);
    expect(gapsOf({ timeCritical: true, actsFirst: 'Sam Lee', mayContain: true })).toEqual([]);
  });

  it.each<[ItemGapKind, Partial<WorkItem>]>([
    ['unnamed', { accountable: ' ' }],
    ['unnamed', { accountableSide: 'partner' }],
    ['severalNames', { accountable: 'Maya and Tom' }],
    ['teamNotPerson', { accountable: 'IT team' }],
    ['shared', { doneBy: 'shared' }],
    ['nobody', { doneBy: 'nobody' }],
    ['noFirstResponder', { timeCritical: true }],
    ['responderWithoutPower', { timeCritical: true, actsFirst: 'Sam Lee', mayContain: false }],
  ])('is %s: %j', (kind, said) => {
    expect(gapsOf(said)).toEqual([kind]);
  });

  it('is accountability outside where a flagged item is answered for by a partner, and then nobody inside is named', () => {
    expect(gapsOf({ risk: true, accountableSide: 'partner' })).toEqual(['unnamed', 'accountableOutside']);
  });

  it('closes where a person meant the name, or said who does what nobody did', () => {
    expect(gapsOf({ accountable: 'Head of IT and security', nameIsMeant: true })).toEqual([]);
    expect(gapsOf({ doneBy: 'nobody', doesTheWork: 'Sam Lee' })).toEqual([]);
    expect(gapsOf({ timeCritical: true, actsFirst: 'Sam Lee', mayContain: null })).toEqual([]);
  });

  it('comes in the fixed order, with a repair for each', () => {
    const all = gapsOf({
      accountable: 'IT team',
      accountableSide: 'partner',
      risk: true,
      doneBy: 'shared',
      timeCritical: true,
    });
    expect(all).toEqual(['unnamed', 'shared', 'noFirstResponder', 'accountableOutside']);
    expect(itemGaps.map(repairFor)).toEqual([
      'nameOne',
      'chooseOne',
      'chooseOne',
      'split',
      'sayWhoDoesIt',
      'twoAmTest',
      'nameInside',
      'givePower',
    ]);
    expect(repairFor('overloadedPerson')).toBe('spreadLoad');
  });
});

describe('One person who answers for too much', () => {
  const other = { accountable: 'Sam Lee' };
  const third = { accountable: 'Ana Cruz' };
  const overloaded = (gaps: ReturnType<typeof findGaps>) =>
    gaps.filter(({ kind }) => kind === 'overloadedPerson');

  it('is looked for from five items and two names on', () => {
    expect(overloaded(gapsAmong({}, {}, {}, other))).toEqual([]);
    expect(overloaded(gapsAmong({}, {}, {}, {}, {}))).toEqual([]);
    expect(overloaded(gapsAmong({}, {}, {}, other, third))).toEqual([
      { kind: 'overloadedPerson', person: 'Maya Roy', itemIds: ['0', '1', '2'] },
    ]);
  });

  it('has more than 30 % of the items or of the hours, not 30 %', () => {
    const rest = [other, other, other, third, third, third, { accountable: 'Li Wei' }];
    expect(overloaded(gapsAmong({}, {}, {}, ...rest))).toEqual([]);
    const one = { accountable: 'Jo Hale', hoursPerMonth: 30 };
    const others = ['a', 'b', 'c', 'd'].map((accountable) => ({ accountable, hoursPerMonth: 17.5 }));
    expect(overloaded(gapsAmong(one, ...others))).toEqual([]);
    expect(overloaded(gapsAmong({ ...one, hoursPerMonth: 31 }, ...others))).toMatchObject([
      { person: 'Jo Hale' },
    ]);
  });

  it('is one person however the name is spelled', () => {
    const spelled = [{ accountable: 'maya  roy' }, { accountable: 'Maya Roy ' }, {}];
    expect(overloaded(gapsAmong(...spelled, other, third))).toMatchObject([{ itemIds: ['0', '1', '2'] }]);
  });

  it('is a person: neither a team nor several names, unless somebody meant them', () => {
    const team = { accountable: 'IT team' };
    const both = { accountable: 'Maya and Tom', reviewer: 'Security team' };
    const out = rated(1, 1, 5, 5);
    const all = [team, team, { ...both, ...out }, { ...both, ...out }, {}, other];
    expect(overloaded(gapsAmong(...all))).toEqual([]);
    const meant = all.map((said) => ({ ...said, nameIsMeant: true }));
    expect(overloaded(gapsAmong(...meant))).toMatchObject([
      { person: 'IT team', itemIds: ['0', '1'] },
      { person: 'Maya and Tom', itemIds: ['2', '3'] },
    ]);
    const results = resultsOf(...all);
    const loads = loadPerPerson(results, computeRetainedDuties(results, 0.15), words);
    expect(loads.map(({ person }) => person)).toEqual(['Maya Roy', 'Sam Lee']);
  });

  it('carries retained duties too', () => {
    const out = {
      ...rated(1, 1, 5, 5),
      hoursPerMonth: 100,
      reviewer: 'Rita Sol',
      accountable: 'Their lead',
    } as const;
    const results = resultsOf(out, { hoursPerMonth: 10 }, { ...other, hoursPerMonth: 10 });
    const loads = loadPerPerson(results, computeRetainedDuties(results, 0.15), words);
    expect(loads.find(({ person }) => person === 'Rita Sol')).toMatchObject({
      items: 0,
      itemHours: 0,
      dutyHours: 15,
    });
  });
});

describe('The three gaps that matter most', () => {
  it('are of flagged items first, then of time-critical ones, then by hours, one for each item', () => {
    const results = resultsOf(
      { accountable: '', hoursPerMonth: 5 },
      { accountable: '', hoursPerMonth: 50 },
      { accountable: '', timeCritical: true, hoursPerMonth: 1 },
      { accountable: '', risk: true },
    );
    const gaps = findGaps(answers, results, words);
    expect(topGaps(gaps, results).map(({ itemIds }) => itemIds)).toEqual([['3'], ['2'], ['1']]);
    expect(topGaps(gaps, results).map(({ kind }) => kind)).toEqual(['unnamed', 'unnamed', 'unnamed']);
  });

  it('come from the gaps, are at most three, and name no item twice', () => {
    fc.assert(
      fc.property(anyItems, anyWeights, (items, weights) => {
        const results = items.map((item) => computeItemResult(item, weights));
        const gaps = findGaps(answers, results, words);
        const top = topGaps(gaps, results);
        expect(top.length).toBeLessThanOrEqual(3);
        for (const gap of top) expect(gaps).toContain(gap);
        const ids = top.flatMap((gap) => (gap.kind === 'overloadedPerson' ? [] : gap.itemIds));
        expect(new Set(ids).size).toBe(ids.length);
        if (gaps.length > 0) expect(top.length).toBeGreaterThan(0);
      }),
    );
  });
});
