import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { newWorkItem } from '../../src/document/workItemFields';
import type { Assessment } from '../../src/domain/assessment';
import { canSeeResults, isFullyAnswered } from '../../src/domain/progress';
import type { WorkItem } from '../../src/domain/workItem';
import { stages, type QuestionnaireEvent } from '../../src/flows/questionnaire/questionnaire.events';
import {
  questionnaireMachine,
  type QuestionnaireSnapshot,
} from '../../src/flows/questionnaire/questionnaire.machine';
import { toRailView, toRateView } from '../../src/flows/questionnaire/questionnaire.view';
import { assessmentOf } from '../support/walkQuestionnaire';

const rated = { context: 3, continuity: 4, capacity: 2, crossTeam: 1 } as const;
const almost = { ...rated, crossTeam: null } as const;

function three(fields: readonly Partial<WorkItem>[]): Assessment {
  return assessmentOf(
    fields.map((field, index) =>
      newWorkItem({ id: `i${index}`, name: `Item ${index}`, order: index, ...field }),
    ),
  );
}

// What people can have said, from nothing to everything: the facts change under the machine in any state.
const facts = [
  three([]),
  three([{}, {}]),
  three([{ doneBy: 'shared' }, almost, {}]),
  three([rated, almost, { risk: true, handsOn: false }]),
  three([rated, rated, rated]),
  three([...Array.from({ length: 6 }, () => rated), almost]),
];

const events: readonly QuestionnaireEvent[] = [
  ...facts.map((assessment) => ({ type: 'assessment.changed', assessment }) as const),
  ...stages.map((stage) => ({ type: 'stage.opened', stage }) as const),
  ...['i0', 'i1', 'i5', 'gone'].map((itemId) => ({ type: 'item.opened', itemId }) as const),
  { type: 'stage.finished' },
  { type: 'stage.back' },
  { type: 'results.asked' },
  { type: 'item.next' },
  { type: 'item.previous' },
  { type: 'focus.moved', by: 1 },
  { type: 'criterion.focused', focus: 'flags' },
  { type: 'criterion.rated', criterion: 'crossTeam', rating: 5, manner: 'typed' },
  { type: 'answers.kept' },
  { type: 'answers.revisited' },
];

const serializeState = (snapshot: QuestionnaireSnapshot): string => {
  const { value, context } = snapshot;
  return JSON.stringify([
    value,
    facts.indexOf(context.assessment),
    context.itemId,
    toRateView(snapshot)?.focus,
    context.meant.length > 0,
  ]);
};

const paths = getShortestPaths(questionnaireMachine, {
  input: { assessment: facts[0]! },
  events,
  serializeState,
});

describe('every state that can be reached', () => {
  it('is one of many, and each stage is among them', () => {
    expect(paths.length).toBeGreaterThan(100);
    const reached = new Set(paths.map(({ state }) => toRailView(state).stage));
    expect([...reached].sort()).toEqual([...stages].sort());
    expect(paths.some(({ state }) => toRateView(state)?.identicalAnswers === 6)).toBe(true);
  });

  it.each(facts.map((assessment, index) => [index, assessment] as const))(
    'is one in which people may be (facts %i)',
    (_, assessment) => {
      const states = paths
        .map(({ state }) => state)
        .filter(({ context }) => context.assessment === assessment);
      expect(states.length).toBeGreaterThan(0);
      for (const state of states) {
        const { items } = assessment;
        const { weights } = state.context;
        const { stage, stages: rail } = toRailView(state);
        const view = toRateView(state);
        const allowed = canSeeResults(items, weights);
        expect(rail.find((entry) => entry.stage === stage)?.canOpen).toBe(true);
        expect(rail.find((entry) => entry.stage === 'results')?.canOpen).toBe(allowed);
        expect(view !== null).toBe(stage === 'rating');
        if (view === null) continue;
        expect(items[view.position - 1]).toBe(view.item);
        expect(view.total).toBe(items.length);
        expect(view.canSeeResults).toBe(allowed);
        expect(view.answeredCount).toBe(items.filter((item) => isFullyAnswered(item, weights)).length);
        expect(view.minutesLeft === 0).toBe(view.answeredCount === view.total);
        expect(view.questions.filter(({ isFocused }) => isFocused).length).toBeLessThanOrEqual(1);
        expect(view.showsWorkedExample).toBe(view.position === 1 && view.isAnswered);
      }
    },
  );

  it('leads back to the list at any time', () => {
    const stuck = paths.filter(({ state }) => !state.can({ type: 'stage.opened', stage: 'listing' }));
    expect(stuck).toEqual([]);
  });
});
