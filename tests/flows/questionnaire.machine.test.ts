import { describe, expect, it } from 'vitest';
import { newWorkItem } from '../../src/document/workItemFields';
import type { Criterion } from '../../src/domain/criterion';
import type { WorkItem } from '../../src/domain/workItem';
import { toRailView, toRateView } from '../../src/flows/questionnaire/questionnaire.view';
import { assessmentOf, walkQuestionnaire } from '../support/walkQuestionnaire';

const rated = { context: 3, continuity: 4, capacity: 2, crossTeam: 1 } as const;

function items(count: number, fields: (index: number) => Partial<WorkItem> = () => ({})): WorkItem[] {
  return Array.from({ length: count }, (_, index) =>
    newWorkItem({ id: `i${index + 1}`, name: `Item ${index + 1}`, order: index, ...fields(index) }),
  );
}

function at(list: readonly WorkItem[]) {
  const walk = walkQuestionnaire(assessmentOf(list));
  const { flow } = walk;
  return {
    ...walk,
    stage: () => toRailView(flow.getSnapshot()).stage,
    view: () => toRateView(flow.getSnapshot())!,
    itemId: () => flow.getSnapshot().context.itemId,
    answer: (criterion: Criterion, rating: number, manner: 'pressed' | 'typed' | 'moved' = 'typed') =>
      flow.send({ type: 'criterion.rated', criterion, rating, manner }),
  };
}

describe('opening', () => {
  it('starts with the list while there is nothing on it', () => {
    expect(at([]).stage()).toBe('listing');
  });

  it('goes on to who does the work today while only names are known', () => {
    expect(at(items(2)).stage()).toBe('describing');
  });

  it('walks to the first item that still waits for an answer, whatever was said out of order', () => {
    const walk = at(items(3, (index) => (index === 1 ? {} : rated)));
    expect(walk.stage()).toBe('rating');
    expect(walk.view().item.id).toBe('i2');
  });

  it('walks to the first open question of that item', () => {
    const walk = at(items(1, () => ({ context: 2, continuity: 'notSure' })));
    expect(walk.view().focus).toBe('capacity');
  });

  it('shows the results when nothing is left to answer', () => {
    expect(at(items(2, () => rated)).stage()).toBe('results');
  });
});

describe('answering', () => {
  it('writes each answer down under its item', () => {
    const walk = at(items(2, () => ({ doneBy: 'shared' })));
    walk.answer('context', 4);
    walk.flow.send({ type: 'flag.toggled', flag: 'risk', on: true });
    walk.flow.send({ type: 'handsOn.answered', handsOn: true });
    walk.flow.send({ type: 'shortage.toggled', shortage: 'skills', on: true });
    walk.flow.send({ type: 'shortage.toggled', shortage: 'hours', on: true });
    walk.flow.send({ type: 'note.written', note: 'Ask Sam' });
    expect(walk.store.getSnapshot().context.assessment.items[0]).toMatchObject({
      context: 4,
      risk: true,
      handsOn: true,
      shortOf: ['hours', 'skills'],
      note: 'Ask Sam',
    });
    expect(walk.store.getSnapshot().context.assessment.items[1]).toEqual(
      items(2, () => ({ doneBy: 'shared' }))[1],
    );
  });

  it('goes on to the next question after a digit, and to the way on after the last', () => {
    const walk = at(items(2, () => ({ doneBy: 'shared' })));
    const places = (['context', 'continuity', 'capacity', 'crossTeam'] as const).map((criterion) => {
      walk.answer(criterion, 3);
      return walk.view().focus;
    });
    expect(places).toEqual(['continuity', 'capacity', 'crossTeam', 'next']);
  });

  it('stays with the question after a press, until all are answered', () => {
    const walk = at(items(1, () => ({ doneBy: 'shared' })));
    walk.flow.send({ type: 'criterion.focused', focus: 'crossTeam' });
    walk.answer('crossTeam', 3, 'pressed');
    expect(walk.view().focus).toBe('crossTeam');
    walk.answer('context', 3, 'pressed');
    walk.answer('continuity', 3, 'pressed');
    walk.answer('capacity', 3, 'pressed');
    expect(walk.view().focus).toBe('next');
  });

  it('never leaves a question while arrows are moving through it', () => {
    const walk = at(items(1, () => ({ ...rated, crossTeam: null })));
    walk.answer('crossTeam', 1, 'moved');
    walk.answer('crossTeam', 2, 'moved');
    expect(walk.view().focus).toBe('crossTeam');
  });

  it('moves up and down the page, over questions that are asked only', () => {
    const walk = walkQuestionnaire(
      assessmentOf(
        items(1, () => ({ doneBy: 'shared' })),
        { crossTeamRole: 'off' },
      ),
    );
    const places = [1, 1, 1, 1, -1].map((by) => {
      walk.flow.send({ type: 'focus.moved', by: by === 1 ? 1 : -1 });
      return toRateView(walk.flow.getSnapshot())!.focus;
    });
    expect(places).toEqual(['continuity', 'capacity', 'next', 'next', 'capacity']);
  });
});

describe('the way on and back', () => {
  it('skips nothing and asks for what was skipped at the end', () => {
    const walk = at(items(3, (index) => (index === 0 ? { doneBy: 'shared' } : rated)));
    walk.flow.send({ type: 'item.next' });
    walk.flow.send({ type: 'item.next' });
    expect(walk.view()).toMatchObject({ position: 3, wayOn: 'openItem' });
    walk.flow.send({ type: 'item.next' });
    expect(walk.itemId()).toBe('i1');
  });

  it('leads from the last answered item to the check, and on to the results', () => {
    const walk = at(items(2, () => rated));
    walk.flow.send({ type: 'item.opened', itemId: 'i2' });
    expect(walk.view().wayOn).toBe('check');
    walk.flow.send({ type: 'item.next' });
    expect(walk.stage()).toBe('checking');
    walk.flow.send({ type: 'stage.finished' });
    expect(walk.stage()).toBe('results');
  });

  it('asks for what is open on the only item instead of going on', () => {
    const walk = at(items(1, () => ({ ...rated, capacity: null })));
    walk.flow.send({ type: 'criterion.focused', focus: 'next' });
    expect(walk.view().wayOn).toBe('openQuestion');
    walk.flow.send({ type: 'item.next' });
    expect(walk.view().focus).toBe('capacity');
  });

  it('leads back item by item, then stage by stage', () => {
    const walk = at(items(2, () => ({ doneBy: 'shared' })));
    walk.flow.send({ type: 'item.opened', itemId: 'i2' });
    walk.flow.send({ type: 'item.previous' });
    expect(walk.itemId()).toBe('i1');
    walk.flow.send({ type: 'item.previous' });
    expect(walk.stage()).toBe('describing');
    walk.flow.send({ type: 'stage.back' });
    expect(walk.stage()).toBe('listing');
  });

  it('keeps results out of reach until three items, or all, are answered', () => {
    const walk = at(items(4, (index) => (index < 2 ? rated : { doneBy: 'shared' })));
    walk.flow.send({ type: 'stage.opened', stage: 'results' });
    walk.flow.send({ type: 'results.asked' });
    expect(walk.stage()).toBe('rating');
    (['context', 'continuity', 'capacity', 'crossTeam'] as const).forEach((criterion) =>
      walk.answer(criterion, 5),
    );
    expect(walk.view().canSeeResults).toBe(true);
    walk.flow.send({ type: 'results.asked' });
    expect(walk.stage()).toBe('results');
  });

  it('leaves the results when the answers they rest on are undone', () => {
    const walk = at(items(1, () => ({ ...rated, crossTeam: null })));
    walk.answer('crossTeam', 5);
    walk.flow.send({ type: 'results.asked' });
    expect(walk.stage()).toBe('results');
    walk.store.trigger.undo();
    expect(walk.stage()).toBe('rating');
  });

  it('stays in place when the item on the page is removed', () => {
    const walk = at(items(3, () => ({ doneBy: 'shared' })));
    walk.flow.send({ type: 'item.opened', itemId: 'i2' });
    walk.store.trigger['items.removed']({ ids: ['i2'] });
    expect(walk.itemId()).toBe('i3');
    walk.store.trigger['items.removed']({ ids: ['i3', 'i1'] });
    expect(walk.stage()).toBe('listing');
  });
});

describe('six identical sets of answers', () => {
  const alike = () => {
    const walk = at(items(8, (index) => (index < 6 ? rated : { doneBy: 'shared' })));
    walk.flow.send({ type: 'item.opened', itemId: 'i6' });
    walk.flow.send({ type: 'item.next' });
    return walk;
  };

  it('are asked about once before going on', () => {
    const walk = alike();
    expect(walk.view()).toMatchObject({ identicalAnswers: 6, position: 6 });
    walk.flow.send({ type: 'answers.kept' });
    expect(walk.view()).toMatchObject({ identicalAnswers: null, position: 7 });
    walk.flow.send({ type: 'item.previous' });
    walk.flow.send({ type: 'item.next' });
    expect(walk.itemId()).toBe('i7');
  });

  it('can be looked at again from the first of them', () => {
    const walk = alike();
    walk.flow.send({ type: 'answers.revisited' });
    expect(walk.view()).toMatchObject({ identicalAnswers: null, position: 1 });
  });

  it('are not asked about when one of them differs', () => {
    const walk = at(items(8, (index) => (index < 6 ? { ...rated, capacity: index === 3 ? 5 : 2 } : {})));
    walk.flow.send({ type: 'item.opened', itemId: 'i6' });
    walk.flow.send({ type: 'item.next' });
    expect(walk.itemId()).toBe('i7');
  });
});
