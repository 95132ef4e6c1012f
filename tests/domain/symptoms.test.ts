import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/domain/placement';
import { findPortfolioSymptoms, findSymptoms, symptoms } from '../../src/domain/symptoms';
import { anItem } from './given';

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
    expect(findSymptoms(anItem({ doneBy }), outcome)).toEqual(expected);
  });

  it('is answerable, not in control where a flagged item is answered for outside', () => {
    const outside = { accountableSide: 'partner', doneBy: 'inHouse' } as const;
    expect(findSymptoms(anItem(outside, { risk: true }), decided)).toEqual(['answerableNotInControl']);
    expect(findSymptoms(anItem(outside), keep)).toEqual(['teamIsNotAName']);
    expect(
      findSymptoms(anItem({ risk: true, accountableSide: 'inside', doneBy: 'inHouse' }), decided),
    ).toEqual([]);
  });

  it('comes with all others that match, in display order', () => {
    const item = anItem({ doneBy: 'partner', compliance: true, accountableSide: 'partner' });
    expect(findSymptoms(item, decided)).toEqual(['knowledgeDrain', 'answerableNotInControl']);
    expect(symptoms.indexOf('knowledgeDrain')).toBeLessThan(symptoms.indexOf('answerableNotInControl'));
  });

  it('is guessing at priorities only while nobody inside reviews what the partner delivers', () => {
    const reviewed = anItem({ doneBy: 'partner', reviewer: 'Systems engineer' });
    expect(findSymptoms(reviewed, partner)).toEqual([]);
    expect(findSymptoms(anItem({ doneBy: 'partner', reviewer: '  ' }), partner)).toEqual([
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
    expect(findSymptoms(item, outcome)).toEqual(expected);
  });

  it('waits for a placement', () => {
    expect(findSymptoms(anItem({ doneBy: 'shared' }), { placement: null, delivers: 'undecided' })).toEqual(
      [],
    );
  });
});

describe('trust wearing thin', () => {
  const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
  const stalled = ['stalledImprovement'] as const;
  const drained = ['knowledgeDrain'] as const;

  it('needs three items of each of the first two symptoms', () => {
    expect(findPortfolioSymptoms([...times(3, stalled), ...times(3, drained)])).toEqual(['trustWearingThin']);
    expect(findPortfolioSymptoms([...times(2, stalled), ...times(9, drained)])).toEqual([]);
    expect(findPortfolioSymptoms([...times(9, stalled), ...times(2, drained)])).toEqual([]);
    expect(findPortfolioSymptoms([])).toEqual([]);
  });
});
