import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnLine } from '../../src/domain/assessment';
import { compareLines, withChange, type WeighedItem } from '../../src/domain/comparison';
import { decidedOutcome, placeWorkItem, sameOutcome } from '../../src/domain/placement';
import { computeWeights } from '../../src/domain/weights';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, anyItem, anySettings, rated } from './given';

const line = (...items: readonly WorkItem[]): DrawnLine => ({
  weighting: { method: 'equal' },
  crossTeamRole: 'outside',
  items,
});
const weightsOf = ({ weighting, crossTeamRole }: DrawnLine) => computeWeights(weighting, crossTeamRole);
const outcomeOf = ({ item, weights }: WeighedItem) => decidedOutcome(item, placeWorkItem(item, weights));
const keep = anItem(rated(4, 4, 2, 2));
const causeOf = (...after: readonly Partial<WorkItem>[]) =>
  compareLines(line(keep), line(anItem(keep, ...after))).crossed[0]?.cause;

/** Few enough answers that two drawings of a line often differ in one thing alone. */
const anyTwoLines = fc
  .record({
    before: anyItem,
    after: anyItem,
    settings: fc.tuple(anySettings, anySettings),
    taken: fc.subarray([
      'context',
      'continuity',
      'capacity',
      'crossTeam',
      'risk',
      'handsOn',
      'decision',
    ] as const),
    reweighed: fc.boolean(),
  })
  .map(({ before, after, settings: [first, second], taken, reweighed }) => {
    const changed = anItem(before, ...taken.map((field) => ({ [field]: after[field] })));
    return {
      before: { ...first, items: [before] } satisfies DrawnLine,
      after: { ...(reweighed ? second : first), items: [changed] } satisfies DrawnLine,
    };
  });

describe('A crossing', () => {
  it.each([
    [{ capacity: 4 }, null],
    [{ capacity: 5 }, { kind: 'alone', change: { kind: 'capacity' } }],
    [
      { context: 5, crossTeam: 5 },
      { kind: 'alone', change: { kind: 'rating', criterion: 'crossTeam' } },
    ],
    [
      { capacity: 4, crossTeam: 4 },
      { kind: 'alone', change: { kind: 'ratings' } },
    ],
    [
      { risk: true, handsOn: true },
      { kind: 'alone', change: { kind: 'flags' } },
    ],
    [{ risk: true }, { kind: 'alone', change: { kind: 'flag', flag: 'risk' } }],
    [{ decision: 'keepLight' }, { kind: 'alone', change: { kind: 'decision' } }],
  ] as const)('by %j is explained by %j', (said, cause) => {
    expect(causeOf(said) ?? null).toEqual(cause);
  });

  it('by the weights says so', () => {
    const item = anItem(rated(5, 1, 1, 3));
    const before = line(item);
    const after: DrawnLine = {
      ...before,
      weighting: { method: 'direct', direct: { context: 1, continuity: 8, capacity: 1, crossTeam: 1 } },
    };
    expect(compareLines(before, after)).toMatchObject({
      weightsChanged: true,
      crossed: [{ cause: { kind: 'alone', change: { kind: 'weights' } } }],
    });
  });

  it('that needs several changes of different kinds names them all', () => {
    const before = anItem(rated(4, 4, 2, 2));
    const after = anItem(before, { ...rated(4, 3, 4, 4), risk: true, handsOn: true });
    expect(compareLines(line(before), line(after)).crossed[0]?.cause).toEqual({
      kind: 'together',
      changes: [
        { kind: 'flag', flag: 'risk' },
        { kind: 'handsOn' },
        { kind: 'rating', criterion: 'continuity' },
        { kind: 'capacity' },
        { kind: 'rating', criterion: 'crossTeam' },
      ],
    });
  });

  it('is explained by a change that alone causes it, or else no single change does', () => {
    fc.assert(
      fc.property(anyTwoLines, ({ before, after }) => {
        const [crossing] = compareLines(before, after).crossed;
        const was: WeighedItem = { item: before.items[0]!, weights: weightsOf(before) };
        const is: WeighedItem = { item: after.items[0]!, weights: weightsOf(after) };
        expect(crossing === undefined).toBe(sameOutcome(outcomeOf(was), outcomeOf(is)));
        const cause = crossing?.cause ?? null;
        if (cause === null) return;
        if (cause.kind === 'alone') {
          expect(outcomeOf(withChange(was, is, cause.change))).toEqual(outcomeOf(is));
          expect(outcomeOf(withChange(was, is, cause.change))).not.toEqual(outcomeOf(was));
        } else {
          expect(cause.changes.length).toBeGreaterThan(1);
          for (const change of cause.changes) {
            expect(outcomeOf(withChange(was, is, change))).not.toEqual(outcomeOf(is));
          }
        }
      }),
    );
  });
});

describe('A comparison', () => {
  it('says what came, what went, and how far each item that stayed has moved', () => {
    const gone = anItem({ id: 'gone' });
    const fresh = anItem({ id: 'fresh' });
    const moved = anItem(keep, { capacity: 4 });
    const found = compareLines(line(keep, gone), line(fresh, moved));
    expect(found.added).toEqual([fresh]);
    expect(found.removed).toEqual([gone]);
    expect(found.dumbbells).toMatchObject([
      { after: { id: 'item' }, leanBefore: 0.5, leanAfter: 0.25, cause: null },
    ]);
    expect(found.weightsChanged).toBe(false);
  });

  it('finds nothing between a line and itself', () => {
    fc.assert(
      fc.property(anyItem, anySettings, (item, settings) => {
        const same: DrawnLine = { ...settings, items: [item] };
        const found = compareLines(same, same);
        expect([found.added, found.removed, found.crossed]).toEqual([[], [], []]);
      }),
    );
  });
});
