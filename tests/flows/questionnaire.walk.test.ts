import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssessmentStore } from '../../src/document/assessmentStore';
import { newWorkItem } from '../../src/document/workItemFields';
import type { Assessment } from '../../src/domain/assessment';
import { criteria } from '../../src/domain/criterion';
import { placeWorkItem } from '../../src/domain/placement';
import { computeWeights } from '../../src/domain/weights';
import { stages } from '../../src/flows/questionnaire/questionnaire.events';
import { toRailView, toRateView } from '../../src/flows/questionnaire/questionnaire.view';
import { longRun } from '../support/longRun';
import { assessmentOf, walkQuestionnaire, type Walk } from '../support/walkQuestionnaire';

const rating = fc.constantFrom(1, 2, 3, 4, 5, 'notSure' as const);
const itemId = fc.constantFrom('i0', 'i1', 'i2', 'i3');
const step = fc.oneof(
  fc.constant({ do: 'next' } as const),
  fc.constant({ do: 'back' } as const),
  fc.constant({ do: 'reload' } as const),
  fc.constant({ do: 'undo' } as const),
  fc.constant({ do: 'finish' } as const),
  fc.record({ do: fc.constant('open' as const), itemId }),
  fc.record({ do: fc.constant('jump' as const), stage: fc.constantFrom(...stages) }),
  fc.record({ do: fc.constant('rate' as const), criterion: fc.constantFrom(...criteria), rating }),
  fc.record({ do: fc.constant('edit' as const), itemId, criterion: fc.constantFrom(...criteria), rating }),
  fc.record({ do: fc.constant('flag' as const), on: fc.boolean() }),
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function assessmentNow({ store }: Walk): Assessment {
  return store.getSnapshot().context.assessment;
}

function take(walk: Walk, taken: Step): Walk {
  const { flow, store } = walk;
  switch (taken.do) {
    case 'next':
      flow.send({ type: 'item.next' });
      return walk;
    case 'back':
      flow.send({ type: 'item.previous' });
      return walk;
    case 'finish':
      flow.send({ type: 'stage.finished' });
      return walk;
    case 'open':
      flow.send({ type: 'item.opened', itemId: taken.itemId });
      return walk;
    case 'jump':
      flow.send({ type: 'stage.opened', stage: taken.stage });
      return walk;
    case 'rate':
      flow.send({
        type: 'criterion.rated',
        criterion: taken.criterion,
        rating: taken.rating,
        manner: 'typed',
      });
      return walk;
    case 'flag':
      flow.send({ type: 'flag.toggled', flag: 'risk', on: taken.on });
      return walk;
    case 'edit':
      store.trigger['item.changed']({ id: taken.itemId, fields: { [taken.criterion]: taken.rating } });
      return walk;
    case 'undo':
      store.trigger.undo();
      return walk;
    case 'reload': {
      const saved = assessmentNow(walk);
      walk.stop();
      return walkQuestionnaire(saved);
    }
  }
}

describe('any walk through the questions', () => {
  it('ends in placements that follow from the answers alone, at a place where people may be', () => {
    const start = assessmentOf(
      ['i0', 'i1', 'i2', 'i3'].map((id, order) => newWorkItem({ id, name: id, order, doneBy: 'shared' })),
    );
    const weights = computeWeights(start.weighting, start.crossTeamRole);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const walk = steps.reduce(take, walkQuestionnaire(start));
        const facts = assessmentNow(walk);
        const snapshot = walk.flow.getSnapshot();
        expect(snapshot.context.assessment).toEqual(facts);
        // Said afresh and in another order, the same answers give the same placements.
        const afresh = createAssessmentStore(start);
        for (const item of facts.items.toReversed()) {
          const { context, continuity, capacity, crossTeam, risk } = item;
          afresh.trigger['item.changed']({
            id: item.id,
            fields: { risk, crossTeam, capacity, continuity, context },
          });
        }
        expect(
          afresh.getSnapshot().context.assessment.items.map((item) => placeWorkItem(item, weights)),
        ).toEqual(facts.items.map((item) => placeWorkItem(item, weights)));
        const { stage, stages: rail } = toRailView(snapshot);
        expect(rail.find((entry) => entry.stage === stage)?.canOpen).toBe(true);
        expect(toRateView(snapshot) === null).toBe(stage !== 'rating');
        walk.stop();
      }),
      { numRuns: longRun ? 20_000 : 1000 },
    );
  });
});
