import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '../../src/catalogue/nameWords';
import { measureWork } from '../../src/domain/measure';
import { cautionsAt, computeOperatingModel } from '../../src/domain/operatingModel';
import {
  computeReadiness,
  countOf,
  readinessAnswers,
  type ReadinessAnswers,
} from '../../src/domain/readiness';
import { computeItemResult } from '../../src/domain/result';
import { afterMove, findRunnerUp } from '../../src/domain/runnerUp';
import {
  operatingModels,
  shareThatLeaves,
  verdictAt,
  type ModelQuantities,
  type OperatingModel,
} from '../../src/domain/verdict';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, equalWeights, rated } from './given';

const words = nameWords.en;
const ready: ReadinessAnswers = {
  leadership: 'inPlace',
  documentation: 'inPlace',
  sharedTooling: 'inPlace',
  enforcedAccountability: 'inPlace',
};
const quantities = (said: Partial<ModelQuantities>): ModelQuantities => ({
  unresolved: 0,
  opsOut: 0,
  projectOut: 0,
  opsWeight: 0.7,
  projectWeight: 0.3,
  leadership: 'inPlace',
  readiness: 4,
  ...said,
});
const resultsOf = (...items: readonly Partial<WorkItem>[]) =>
  items.map((said, at) => computeItemResult(anItem({ id: String(at) }, said), equalWeights));

describe('The verdict', () => {
  const left = { opsOut: 0.9, projectOut: 0.9 };
  it.each<[Partial<ModelQuantities>, OperatingModel]>([
    [{ unresolved: 0.3 }, 'inHouse'],
    [{ unresolved: 0.31 }, 'tooEarly'],
    [{ unresolved: 0.31, ...left }, 'tooEarly'],
    [{ opsOut: 0.149, projectOut: 0.249 }, 'inHouse'],
    [{ opsOut: 0.15, projectOut: 0.249 }, 'inHouseLed'],
    [{ opsOut: 0.149, projectOut: 0.25 }, 'inHouseLed'],
    [{ opsOut: 0.349, projectOut: 1 }, 'inHouseLed'],
    [{ opsOut: 0.35 }, 'coManaged'],
    [{ opsOut: 0.349, leadership: null, readiness: null }, 'inHouseLed'],
    [{ opsOut: 0.35, leadership: null, readiness: null }, 'answerFour'],
    [{ opsOut: 0.349, leadership: 'notYet', readiness: null }, 'answerFour'],
    [{ opsOut: 0.2, leadership: 'notYet', readiness: 3 }, 'withoutConditions'],
    [{ opsOut: 0.2, leadership: 'notSure', readiness: 3 }, 'inHouseLed'],
    [{ opsOut: 0.6, projectOut: 0.6, leadership: 'notYet', readiness: 3 }, 'fullyManaged'],
    [{ opsOut: 0.6, projectOut: 0.599, leadership: 'notYet', readiness: 3 }, 'withoutConditions'],
    [{ ...left, leadership: 'notSure', readiness: 3 }, 'withoutConditions'],
    [{ ...left, readiness: 3.5 }, 'coManaged'],
    [{ ...left, readiness: 3 }, 'withoutConditions'],
  ])('with %j is %s', (said, verdict) => {
    expect(verdictAt(quantities(said))).toBe(verdict);
  });

  it('reaches every branch', () => {
    const reached = new Set(
      [
        { unresolved: 1 },
        {},
        { opsOut: 0.2 },
        { opsOut: 0.5, readiness: null },
        { ...left, leadership: 'notYet' as const, readiness: 1 },
        left,
        { ...left, readiness: 1 },
      ].map((said) => verdictAt(quantities(said))),
    );
    expect([...reached].sort()).toEqual([...operatingModels].sort());
  });

  it('bears the rounding of sums at a boundary', () => {
    expect(verdictAt(quantities({ opsOut: 0.15 - 1e-12 }))).toBe('inHouseLed');
    expect(verdictAt(quantities({ unresolved: 0.1 + 0.2 }))).toBe('inHouse');
  });
});

const anyShare = fc
  .oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }))
  .map((n) => n / 100);
const anyQuantities: fc.Arbitrary<ModelQuantities> = fc
  .record({
    unresolved: anyShare,
    opsOut: anyShare,
    projectOut: anyShare,
    opsWeight: anyShare,
    leadership: fc.constantFrom(...readinessAnswers),
    others: fc.integer({ min: 0, max: 6 }).map((halves) => halves / 2),
    isAnswered: fc.boolean(),
  })
  .map(({ leadership, others, isAnswered, ...shares }) => ({
    ...shares,
    opsOut: shares.opsWeight === 0 ? 0 : shares.opsOut,
    projectWeight: 1 - shares.opsWeight,
    projectOut: shares.opsWeight === 1 ? 0 : shares.projectOut,
    leadership,
    readiness: isAnswered ? countOf(leadership) + others : null,
  }));

/** The verdicts that moves of one quantity by less than so many points lead to, tried one by one. */
function verdictsWithin(points: number, now: ModelQuantities): Set<OperatingModel> {
  const found = new Set<OperatingModel>();
  const reach = points / 100 - 2e-6;
  for (const quantity of ['unresolved', 'opsOut', 'projectOut'] as const) {
    if (quantity === 'opsOut' && now.opsWeight === 0) continue;
    if (quantity === 'projectOut' && now.projectWeight === 0) continue;
    const tries = Array.from({ length: 41 }, (_, step) => now[quantity] - reach + (step / 20) * reach);
    for (const share of tries) {
      if (reach >= 0 && share >= 0 && share <= 1) found.add(verdictAt({ ...now, [quantity]: share }));
    }
  }
  const { leadership, readiness } = now;
  if (leadership === null || readiness === null) return found;
  for (const answer of readinessAnswers) {
    const gained = countOf(answer) - countOf(leadership);
    const cost = Math.max(Math.abs(gained) * 25, 12.5);
    if (answer !== leadership && cost < points - 1e-6) {
      found.add(verdictAt({ ...now, leadership: answer, readiness: readiness + gained }));
    }
  }
  for (let total = 0; total <= 4; total += 0.5) {
    if (Math.abs(total - readiness) * 25 < points - 1e-6) found.add(verdictAt({ ...now, readiness: total }));
  }
  return found;
}

describe('The runner-up', () => {
  it('is really reached by its move, and no smaller move of one quantity changes the verdict', () => {
    fc.assert(
      fc.property(anyQuantities, (now) => {
        const runnerUp = findRunnerUp(now);
        const smallest = runnerUp === null ? 400 : runnerUp.move.by;
        for (const verdict of verdictsWithin(smallest, now)) expect(verdict).toBe(verdictAt(now));
        if (runnerUp === null) return;
        expect(runnerUp.verdict).not.toBe(verdictAt(now));
        expect(verdictAt(afterMove(now, runnerUp.move))).toBe(runnerUp.verdict);
      }),
    );
  });

  it.each<[Partial<ModelQuantities>, OperatingModel, string, number]>([
    [{ opsOut: 0.12 }, 'inHouseLed', 'opsOut', 3],
    [{ opsOut: 0.15 }, 'inHouse', 'opsOut', 0],
    [{ opsOut: 0.31, projectOut: 0.5, unresolved: 0.1 }, 'coManaged', 'opsOut', 4],
    [{ opsOut: 0.31, projectOut: 0.5, unresolved: 0.28 }, 'tooEarly', 'unresolved', 2],
    [{ opsOut: 0.9, readiness: 3 }, 'coManaged', 'readiness', 12.5],
    [{ opsOut: 0.9, readiness: 2.5 }, 'coManaged', 'readiness', 25],
    [{ opsOut: 0.2, leadership: 'notYet', readiness: 3 }, 'inHouse', 'opsOut', 5],
    [{ opsOut: 0.3, projectOut: 0.5, leadership: 'notYet', readiness: 2 }, 'inHouseLed', 'leadership', 12.5],
    [{ opsOut: 0.55, projectOut: 0.6, leadership: 'notYet', readiness: 2 }, 'fullyManaged', 'opsOut', 5],
    [{ opsOut: 0.25, projectOut: 0.5, leadership: 'notYet', readiness: 3 }, 'inHouseLed', 'leadership', 12.5],
    [{ opsOut: 0.5, leadership: 'notSure', readiness: 3 }, 'coManaged', 'leadership', 12.5],
    [{ opsOut: 0.9, leadership: 'notSure', readiness: 2 }, 'fullyManaged', 'leadership', 12.5],
    [{ opsOut: 0.3, readiness: null, leadership: null, projectOut: 0.5 }, 'answerFour', 'opsOut', 5],
  ])('from %j is %s by %s, %s points', (said, verdict, quantity, points) => {
    const runnerUp = findRunnerUp(quantities(said));
    expect(runnerUp).toMatchObject({ verdict, move: { quantity } });
    expect(runnerUp?.move.by).toBeCloseTo(points, 9);
  });

  it('moves no work that there is none of', () => {
    const runnerUp = findRunnerUp(quantities({ opsWeight: 1, projectWeight: 0, opsOut: 0.05 }));
    expect(runnerUp).toMatchObject({ verdict: 'inHouseLed', move: { quantity: 'opsOut' } });
  });
});

describe('Readiness', () => {
  it('counts in place 1, partly a half, not yet, not sure and nothing said 0', () => {
    const { counts, total } = computeReadiness(
      {
        leadership: 'inPlace',
        documentation: 'partly',
        sharedTooling: 'notYet',
        enforcedAccountability: 'notSure',
      },
      0,
    );
    expect(counts).toEqual({
      leadership: 1,
      documentation: 0.5,
      sharedTooling: 0,
      enforcedAccountability: 0,
    });
    expect(total).toBe(1.5);
  });

  it('holds enforced accountability to a half while any item has no name', () => {
    expect(computeReadiness(ready, 0)).toMatchObject({ total: 4, isCapped: false, missing: [] });
    expect(computeReadiness(ready, 1)).toMatchObject({
      total: 3.5,
      isCapped: true,
      missing: ['enforcedAccountability'],
    });
    const partly = { ...ready, enforcedAccountability: 'partly' } as const;
    expect(computeReadiness(partly, 9)).toMatchObject({ total: 3.5, isCapped: false });
  });
});

describe('The measure', () => {
  const hours = (...all: readonly (number | null)[]) =>
    resultsOf(...all.map((hoursPerMonth): Partial<WorkItem> => ({ hoursPerMonth })));

  it('is hours from 80 % of the items on, missing ones at the median of their kind', () => {
    expect(measureWork(hours(1, 2, 6, 11, null))).toEqual({
      unit: 'hours',
      estimated: ['4'],
      amounts: [1, 2, 6, 11, 4],
    });
    const project = resultsOf(
      ...[1, 2, 3, 4, 40].map((hoursPerMonth): Partial<WorkItem> => ({ hoursPerMonth })),
      { kind: 'project' },
    );
    expect(measureWork(project).amounts.at(-1)).toBe(3);
  });

  it('is items below that, and where all hours are none', () => {
    expect(measureWork(hours(1, 2, 6, null, null))).toEqual({
      unit: 'items',
      estimated: [],
      amounts: [1, 1, 1, 1, 1],
    });
    expect(measureWork(hours(0, 0)).unit).toBe('items');
  });
});

describe('The operating model of a portfolio', () => {
  const keep = { ...rated(5, 5, 1, 1), accountable: 'Maya Roy', doneBy: 'inHouse' } as const;
  const out = { ...rated(1, 1, 5, 5), accountable: 'Maya Roy', accountableSide: 'inside' } as const;

  it('measures ongoing and project work apart, and lets a decision replace the placement', () => {
    const { quantities: found, verdict } = computeOperatingModel(
      ready,
      resultsOf(
        { ...keep, hoursPerMonth: 60 },
        { ...keep, hoursPerMonth: 20, decision: 'placeWithPartner', decisionReason: 'Decided' },
        { ...out, hoursPerMonth: 15, kind: 'project' },
        { ...keep, hoursPerMonth: 5, kind: 'project' },
      ),
      words,
    );
    expect(found).toMatchObject({ opsOut: 0.25, projectOut: 0.75, unresolved: 0, opsWeight: 0.8 });
    expect(shareThatLeaves(found)).toBeCloseTo(0.35, 9);
    expect(verdict).toBe('inHouseLed');
  });

  it('counts as unresolved whatever nobody has settled the delivery of', () => {
    const open: readonly Partial<WorkItem>[] = [
      rated(3, 3, 3, 3),
      rated('notSure', 'notSure', 'notSure', 3),
      {},
      { risk: true },
      rated(2, 2, 2, 2),
    ];
    const { quantities: found, verdict } = computeOperatingModel(
      ready,
      resultsOf(...open, ...open.map(() => keep)),
      words,
    );
    expect(found.unresolved).toBe(0.5);
    expect(verdict).toBe('tooEarly');
  });

  it('is too early for a list with nothing in it', () => {
    expect(computeOperatingModel(ready, [], words).verdict).toBe('tooEarly');
  });

  it('lists the decisions that stay inside, and how many items have no single name', () => {
    const model = computeOperatingModel(
      ready,
      resultsOf(
        { ...keep, risk: true, handsOn: false },
        { ...out, accountable: '' },
        { ...keep, accountable: 'IT team' },
      ),
      words,
    );
    expect(model.flagged).toEqual(['0']);
    expect(model.unnamed).toEqual({ items: 2, nobody: 1, several: 0, team: 1 });
    expect(model.readiness.isCapped).toBe(true);
  });
});

describe('A caution', () => {
  it.each([
    [0.149, 0.25, []],
    [0.15, 0.25, ['oneOwnerView']],
    [0.85, 0.25, ['oneOwnerView']],
    [0.851, 0.249, ['leverageView']],
    [0.5, 0, ['oneOwnerView', 'leverageView']],
  ])('with %s of ongoing and %s of project work leaving: %j', (opsOut, projectOut, cautions) => {
    expect(cautionsAt(quantities({ opsOut, projectOut }))).toEqual(cautions);
  });
});
