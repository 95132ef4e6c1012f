import { describe, expect, it } from 'vitest';
import { nameWords } from '../../src/catalogue/nameWords';
import { accountableFor } from '../../src/domain/accountability';
import type { Outcome } from '../../src/domain/placement';
import { findPortfolioSymptoms, findSymptoms, symptoms } from '../../src/domain/symptoms';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem } from './given';

function symptomsOf(item: WorkItem, outcome: Outcome) {
  return findSymptoms({ item, outcome, accountable: accountableFor(item, outcome) }, nameWords.en);
}

const keep: Outcome = { placement: 'keepInHouse', delivers: 'inHouse' };
const partner: Outcome = { placement: 'placeWithPartner', delivers: 'partner' };
const ownInside: Outcome = { placement: 'ownInsideDeliverOutside', delivers: 'partner' };
const decided: Outcome = { placement: 'decideInside', delivers: 'inHouse' };
const decidedByPartner: Outcome = { placement: 'decideInside', delivers: 'partner' };
const line: Outcome = { placement: 'onTheLine', delivers: 'undecided' };

describe('the symptom of an item', () => {
  it.each([
    ['inHouse', partner, ['stalledImprovement']],
    ['inHouse', ownInside, ['stalledImprovement']],
    ['inHouse', decidedByPartner, ['stalledImprovement']],
    ['inHouse', keep, ['teamIsNotAName']],
    ['inHouse', line, []],
    ['partner', keep, ['knowledgeDrain']],
    ['partner', decided, ['knowledgeDrain']],
    ['partner', decidedByPartner, ['knowledgeDrain', 'guessingAtPriorities']],
    ['partner', partner, ['guessingAtPriorities']],
    ['partner', ownInside, ['guessingAtPriorities']],
    ['shared', keep, ['usOrThem']],
    ['shared', line, ['usOrThem']],
    ['nobody', partner, ['assumedNotEnforced']],
    ['unknown', keep, ['assumedNotEnforced']],
  ] as const)('done by %s and then %j: %j', (doneBy, outcome, expected) => {
    expect(symptomsOf(anItem({ doneBy }), outcome)).toEqual(expected);
  });

  it('is answerable, not in control where a flagged item is answered for outside', () => {
    const outside = { accountableSide: 'partner', doneBy: 'inHouse' } as const;
    expect(symptomsOf(anItem(outside, { risk: true }), decided)).toEqual(['answerableNotInControl']);
    expect(symptomsOf(anItem(outside), keep)).toEqual(['teamIsNotAName']);
    expect(symptomsOf(anItem({ risk: true, accountableSide: 'inside', doneBy: 'inHouse' }), decided)).toEqual(
      [],
    );
  });

  it('comes with all others that match, in display order', () => {
    const item = anItem({ doneBy: 'partner', compliance: true, accountableSide: 'partner' });
    expect(symptomsOf(item, decided)).toEqual(['knowledgeDrain', 'answerableNotInControl']);
    expect(symptoms.indexOf('knowledgeDrain')).toBeLessThan(symptoms.indexOf('answerableNotInControl'));
  });

  it('is guessing at priorities only while nobody inside reviews what the partner delivers', () => {
    const reviewed = anItem({ doneBy: 'partner', reviewer: 'Systems engineer' });
    expect(symptomsOf(reviewed, partner)).toEqual([]);
    expect(symptomsOf(anItem({ doneBy: 'partner', reviewer: '  ' }), partner)).toEqual([
      'guessingAtPriorities',
    ]);
  });

  it.each([
    ['inHouse', 'inside', keep, ['matchAndNamed']],
    ['inHouse', 'inside', decided, ['matchAndNamed']],
    ['inHouse', 'partner', keep, ['teamIsNotAName']],
    ['inHouse', 'inside', line, []],
    ['inHouse', 'inside', partner, ['stalledImprovement']],
    ['partner', 'partner', partner, ['guessingAtPriorities', 'matchAndNamed']],
    ['partner', 'inside', ownInside, ['guessingAtPriorities', 'matchAndNamed']],
    ['partner', 'partner', ownInside, ['guessingAtPriorities']],
    ['partner', 'inside', decidedByPartner, ['knowledgeDrain', 'guessingAtPriorities']],
  ] as const)('of named work done by %s, answered for %s, then %j: %j', (doneBy, side, outcome, expected) => {
    const item = anItem({ doneBy, accountable: 'Maya Roy', accountableSide: side });
    expect(symptomsOf(item, outcome)).toEqual(expected);
  });

  it.each(['IT team', 'Maya and Tom'])('is that a team is not a name where %s answers', (accountable) => {
    const item = anItem({ doneBy: 'inHouse', accountable, accountableSide: 'inside' });
    expect(symptomsOf(item, keep)).toEqual(['teamIsNotAName']);
    expect(symptomsOf({ ...item, nameIsMeant: true }, keep)).toEqual(['matchAndNamed']);
  });

  it('waits for a placement', () => {
    expect(symptomsOf(anItem({ doneBy: 'shared' }), { placement: null, delivers: 'undecided' })).toEqual([]);
  });
});

describe('trust wearing thin', () => {
  const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
  const stalled = { item: anItem({ doneBy: 'inHouse' }), outcome: partner };
  const drained = { item: anItem({ doneBy: 'partner' }), outcome: keep };

  it('needs three items of each of the first two symptoms', () => {
    expect(findPortfolioSymptoms([...times(3, stalled), ...times(3, drained)])).toEqual(['trustWearingThin']);
    expect(findPortfolioSymptoms([...times(2, stalled), ...times(9, drained)])).toEqual([]);
    expect(findPortfolioSymptoms([...times(9, stalled), ...times(2, drained)])).toEqual([]);
    expect(findPortfolioSymptoms([])).toEqual([]);
  });
});
