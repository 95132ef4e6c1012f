import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '../../src/catalogue/nameWords';
import { findMoves } from '../../src/domain/move';
import { oneNameOf } from '../../src/domain/naming';
import { computeOperatingModel } from '../../src/domain/operatingModel';
import { buildPartnerBrief } from '../../src/domain/partnerBrief';
import { planSteps, type PlanStep, type Waiting } from '../../src/domain/plan';
import { readinessAnswers, type ReadinessAnswers } from '../../src/domain/readiness';
import { computeItemResult } from '../../src/domain/result';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, anyItems, anyWeights, equalWeights, rated } from './given';

const unanswered: ReadinessAnswers = {
  leadership: null,
  documentation: null,
  sharedTooling: null,
  enforcedAccountability: null,
};

const owned = { accountable: 'Maya Roy', accountableSide: 'inside', hoursPerMonth: 10 } as const;
const toPartner = { ...owned, ...rated(1, 1, 5, 5), doneBy: 'inHouse', reviewer: 'Sam Lee' } as const;
const stays = { ...owned, ...rated(5, 5, 1, 1), doneBy: 'inHouse' } as const;
const close = { ...toPartner, ...rated(5, 1, 3, 4) } as const;

function plan(items: readonly WorkItem[], answers: ReadinessAnswers = unanswered): readonly PlanStep[] {
  const results = items.map((item) => computeItemResult(item, equalWeights));
  return planSteps(computeOperatingModel(answers, results, nameWords.en), results, nameWords.en);
}

function moveOf(steps: readonly PlanStep[], itemId: string) {
  return steps.find((step) => step.kind === 'move' && step.move.itemId === itemId);
}

const mostlyStays = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => anItem(stays, { id: `stays${String(n)}` }));

describe('The plan', () => {
  it('makes a firm move that waits for nothing within 30 days', () => {
    const steps = plan([anItem(toPartner, { id: 'out' }), ...mostlyStays]);
    expect(steps).toEqual([expect.objectContaining({ kind: 'move', horizon: 30, waitsFor: [] })]);
  });

  it('lets a move wait for a name and for a reviewer', () => {
    const steps = plan([anItem(toPartner, { id: 'out', accountable: '', reviewer: '' }), ...mostlyStays]);
    expect(steps[0]).toEqual({ kind: 'owners', horizon: 30, itemIds: ['out'] });
    expect(moveOf(steps, 'out')).toMatchObject({
      horizon: 60,
      waitsFor: [{ kind: 'owner' }, { kind: 'reviewer' }],
    });
  });

  it('counts a team as no name', () => {
    const [first] = plan([anItem(stays, { id: 'team', accountable: 'The IT team' })]);
    expect(first).toEqual({ kind: 'owners', horizon: 30, itemIds: ['team'] });
  });

  it('leaves close calls to the end', () => {
    expect(moveOf(plan([anItem(close, { id: 'close' }), ...mostlyStays]), 'close')).toMatchObject({
      horizon: 90,
    });
  });

  it('takes a decided move as firm', () => {
    const decided = { decision: 'placeWithPartner', decisionReason: 'We said so' } as const;
    expect(moveOf(plan([anItem(close, decided, { id: 'close' }), ...mostlyStays]), 'close')).toMatchObject({
      horizon: 30,
    });
  });

  it('puts the missing conditions first where ongoing work has to wait for them, and lets projects go', () => {
    const items = [
      anItem(toPartner, { id: 'ongoing' }),
      anItem(toPartner, { id: 'project', kind: 'project' }),
    ];
    const answers: ReadinessAnswers = {
      leadership: 'inPlace',
      documentation: 'notYet',
      sharedTooling: 'partly',
      enforcedAccountability: 'inPlace',
    };
    const steps = plan(items, answers);
    expect(steps.slice(0, 2)).toEqual([
      { kind: 'condition', horizon: 30, condition: 'documentation', isAnswered: true },
      { kind: 'condition', horizon: 30, condition: 'sharedTooling', isAnswered: true },
    ]);
    expect(moveOf(steps, 'ongoing')).toMatchObject({
      horizon: 60,
      waitsFor: [{ condition: 'documentation' }, { condition: 'sharedTooling' }],
    });
    expect(moveOf(steps, 'project')).toMatchObject({ horizon: 30, waitsFor: [] });
  });

  it('asks for the four answers where the verdict waits for them', () => {
    const steps = plan([anItem(toPartner, { id: 'ongoing' })]);
    expect(steps.filter(({ kind }) => kind === 'condition')).toHaveLength(4);
    expect(steps[0]).toMatchObject({ kind: 'condition', isAnswered: false });
  });

  it('settles within 60 days what nobody has settled, and leaves light work where it is', () => {
    const steps = plan([
      anItem(stays, { id: 'tie', ...rated(3, 3, 3, 3) }),
      anItem(stays, { id: 'light', ...rated(2, 2, 2, 2) }),
      ...mostlyStays,
    ]);
    expect(steps).toEqual([{ kind: 'settle', horizon: 60, itemIds: ['tie'] }]);
  });
});

const anyAnswer = fc.constantFrom(null, ...readinessAnswers);
const anyAnswers: fc.Arbitrary<ReadinessAnswers> = fc.record({
  leadership: anyAnswer,
  documentation: anyAnswer,
  sharedTooling: anyAnswer,
  enforcedAccountability: anyAnswer,
});

/** Whether a step brings what a move waits for; a reviewer is named with the move itself. */
function brings(step: PlanStep, waiting: Waiting, itemId: string): boolean {
  if (waiting.kind === 'condition') return step.kind === 'condition' && step.condition === waiting.condition;
  return step.kind === 'owners' && step.itemIds.includes(itemId);
}

describe('The order of the plan', () => {
  it('has every move once, after what it waits for; of one stretch, firm before close and most hours first', () => {
    fc.assert(
      fc.property(anyItems, anyWeights, anyAnswers, (items, weights, answers) => {
        const results = items.map((item) => computeItemResult(item, weights));
        const words = nameWords.en;
        const steps = planSteps(computeOperatingModel(answers, results, words), results, words);
        const horizons = steps.map(({ horizon }) => horizon);
        expect(horizons).toEqual(horizons.toSorted((a, b) => a - b));
        const moving = steps.filter((step) => step.kind === 'move');
        const idsOf = (moves: readonly { readonly itemId: string }[]) => moves.map(({ itemId }) => itemId);
        expect(idsOf(moving.map(({ move }) => move)).toSorted()).toEqual(
          idsOf(findMoves(results)).toSorted(),
        );
        for (const { move, waitsFor, horizon } of moving) {
          const owner = oneNameOf(
            results.find(({ item }) => item.id === move.itemId)!,
            words,
          );
          expect(waitsFor.some(({ kind }) => kind === 'owner')).toBe(owner === null);
          expect(horizon).toBe(!move.isFirm ? 90 : waitsFor.length > 0 ? 60 : 30);
          for (const waiting of waitsFor.filter(({ kind }) => kind !== 'reviewer')) {
            const before = steps.find((step) => brings(step, waiting, move.itemId));
            expect(before?.horizon).toBeLessThan(horizon);
          }
        }
        for (const stretch of [30, 60, 90]) {
          const hours = moving
            .filter(({ horizon }) => horizon === stretch)
            .map(({ move }) => move.hours ?? -1);
          expect(hours).toEqual(hours.toSorted((a, b) => b - a));
        }
      }),
    );
  });
});

describe('The partner brief', () => {
  const results = [
    anItem(toPartner, { id: 'out', shortOf: ['skills'], timeCritical: true }),
    anItem(toPartner, { id: 'guarded', risk: true, handsOn: true, hoursPerMonth: null }),
    anItem(stays, { id: 'decision', direction: true, handsOn: false }),
    anItem(stays, { id: 'kept', shortOf: ['hours'] }),
  ].map((item) => computeItemResult(item, equalWeights));
  const brief = buildPartnerBrief(results);
  const ids = (some: typeof results) => some.map(({ item }) => item.id);

  it('has what a partner delivers in its scope, with the hours that are given', () => {
    expect(ids([...brief.scope])).toEqual(['out', 'guarded']);
    expect(brief.hours).toBe(10);
    expect(brief.itemsWithoutHours).toBe(1);
  });

  it('says which decisions stay inside, in the scope and beside it', () => {
    expect(ids([...brief.guided])).toEqual(['guarded']);
    expect(ids([...brief.decidedInside])).toEqual(['decision']);
  });

  it('asks for what the team is short of, in the scope alone', () => {
    expect(brief.needs).toEqual([{ shortage: 'skills', itemIds: ['out'] }]);
  });

  it('asks for a first response where an hour’s delay hurts', () => {
    expect(ids([...brief.firstResponse])).toEqual(['out']);
  });
});
