import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canSeeResults,
  everyItemIsAnswered,
  firstUnansweredItem,
  flagsAreOverused,
  isFullyAnswered,
  neighbourOf,
  nextUnansweredItem,
  nothingIsSaid,
  placeAfterChange,
  progressOf,
  unansweredCriteria,
} from '../../src/domain/progress';
import { computeWeights } from '../../src/domain/weights';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, anyItem, anyWeights, equalWeights, rated } from './given';

const answered = (id: string, said: Partial<WorkItem> = {}) =>
  anItem(rated(1, 2, 3, 'notSure'), { id }, said);
const open = (id: string, said: Partial<WorkItem> = {}) => anItem({ id, context: 4 }, said);

describe('an item is fully answered', () => {
  it('when every question is rated or said to be not sure', () => {
    expect(isFullyAnswered(answered('a'), equalWeights)).toBe(true);
    expect(isFullyAnswered(open('a'), equalWeights)).toBe(false);
    expect(unansweredCriteria(open('a'), equalWeights)).toEqual(['continuity', 'capacity', 'crossTeam']);
  });

  it('without the questions nobody asks', () => {
    const weights = computeWeights({ method: 'equal' }, 'off');
    expect(isFullyAnswered(anItem(rated(1, 2, 3, null)), weights)).toBe(true);
  });

  it('without any rating when it is a decision and nothing else', () => {
    expect(isFullyAnswered(open('a', { risk: true, handsOn: false }), equalWeights)).toBe(true);
    expect(isFullyAnswered(open('a', { risk: true, handsOn: true }), equalWeights)).toBe(false);
    expect(isFullyAnswered(open('a', { risk: true }), equalWeights)).toBe(false);
    expect(isFullyAnswered(open('a', { handsOn: false }), equalWeights)).toBe(false);
  });

  it('exactly when no question waits', () => {
    fc.assert(
      fc.property(anyItem, anyWeights, (item, weights) => {
        expect(isFullyAnswered(item, weights)).toBe(unansweredCriteria(item, weights).length === 0);
      }),
    );
  });
});

describe('progress through a list', () => {
  const list = [answered('a'), open('b'), answered('c', { risk: true }), open('d')];

  it('is counted in items', () => {
    expect(progressOf(list, equalWeights)).toMatchObject({ total: 4, answered: 2, flagged: 1 });
    expect(everyItemIsAnswered(list, equalWeights)).toBe(false);
    expect(everyItemIsAnswered([answered('a')], equalWeights)).toBe(true);
    expect(everyItemIsAnswered([], equalWeights)).toBe(false);
  });

  it('shows results once every item is answered, or three are', () => {
    expect(canSeeResults(list, equalWeights)).toBe(false);
    expect(canSeeResults([...list, answered('e')], equalWeights)).toBe(true);
    expect(canSeeResults([answered('a'), answered('b')], equalWeights)).toBe(true);
    expect(canSeeResults([], equalWeights)).toBe(false);
  });

  it('goes on at the next open item, round the end, and never at the same one', () => {
    expect(firstUnansweredItem(list, equalWeights)?.id).toBe('b');
    expect(nextUnansweredItem(list, 'b', equalWeights)?.id).toBe('d');
    expect(nextUnansweredItem(list, 'd', equalWeights)?.id).toBe('b');
    expect(nextUnansweredItem([open('b')], 'b', equalWeights)).toBeUndefined();
  });

  it('steps to neighbours and stops at the ends', () => {
    expect(neighbourOf(list, 'b', 1)?.id).toBe('c');
    expect(neighbourOf(list, 'b', -1)?.id).toBe('a');
    expect(neighbourOf(list, 'a', -1)).toBeUndefined();
    expect(neighbourOf(list, 'd', 1)).toBeUndefined();
    expect(neighbourOf(list, 'gone', 1)).toBeUndefined();
  });

  it('stays with an item that is still there, else with whatever took its place', () => {
    const [first, second, third, fourth] = list as [WorkItem, WorkItem, WorkItem, WorkItem];
    expect(placeAfterChange(list, [fourth, second], 'b')?.id).toBe('b');
    expect(placeAfterChange(list, [first, third, fourth], 'b')?.id).toBe('c');
    expect(placeAfterChange(list, [first, second, third], 'd')?.id).toBe('c');
    expect(placeAfterChange(list, [], 'b')).toBeUndefined();
  });
});

it('nothing is said until someone rates, flags or tells who does it', () => {
  expect(nothingIsSaid([anItem(), anItem()])).toBe(true);
  expect(nothingIsSaid([anItem({ doneBy: 'shared' })])).toBe(false);
  expect(nothingIsSaid([anItem({ risk: true })])).toBe(false);
  expect(nothingIsSaid([anItem({ crossTeam: 'notSure' })])).toBe(false);
});

it('flags are overused from more than 40 % of five items on', () => {
  const withFlags = (flagged: number, others: number) => [
    ...Array.from({ length: flagged }, (_, n) => answered(`flagged ${n}`, { direction: true })),
    ...Array.from({ length: others }, (_, n) => answered(`open ${n}`)),
  ];
  expect(flagsAreOverused(withFlags(2, 3), equalWeights)).toBe(false);
  expect(flagsAreOverused(withFlags(3, 2), equalWeights)).toBe(true);
  expect(flagsAreOverused(withFlags(4, 0), equalWeights)).toBe(false);
});
