import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountableFor } from '../../src/domain/accountability';
import { isFlagged } from '../../src/domain/guardrail';
import type { Outcome, Placement } from '../../src/domain/placement';
import { computeItemResult } from '../../src/domain/result';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, anyItem, anyWeights } from './given';

const outcome = (placement: Placement | null): Outcome => ({ placement, delivers: 'undecided' });
const answersFor = (placement: Placement | null, said: Partial<WorkItem>) =>
  accountableFor(anItem(said), outcome(placement));

describe('a flagged item', () => {
  it('is never answered for outside, whatever was entered, rated or decided', () => {
    fc.assert(
      fc.property(anyItem.filter(isFlagged), anyWeights, (item, weights) => {
        const { accountable, outcome: settled, placed } = computeItemResult(item, weights);
        expect(placed.placement).toBe('decideInside');
        expect(settled.placement).toBe('decideInside');
        expect(accountable.side).toBe('inside');
        expect(accountable.enforced).toBe(true);
        if (item.accountableSide === 'partner') expect(accountable.name).toBeNull();
      }),
    );
  });

  it('keeps the name entered inside, and one entered without a side', () => {
    const said = { risk: true, accountable: ' Maya Roy ' };
    expect(answersFor('decideInside', said).name).toBe('Maya Roy');
    expect(answersFor('decideInside', { ...said, accountableSide: 'inside' }).name).toBe('Maya Roy');
    expect(answersFor('decideInside', { ...said, accountableSide: 'partner' }).name).toBeNull();
  });
});

describe('who answers', () => {
  it('is inside, enforced, where the inside owns and a partner delivers', () => {
    const partnerNamed = { accountable: 'Their lead', accountableSide: 'partner' } as const;
    expect(answersFor('ownInsideDeliverOutside', partnerNamed)).toEqual({
      side: 'inside',
      name: null,
      enforced: true,
    });
  });

  it('is inside where work is kept in-house', () => {
    expect(answersFor('keepInHouse', { accountable: 'Head of IT' })).toEqual({
      side: 'inside',
      name: 'Head of IT',
      enforced: false,
    });
  });

  it("is the partner's lead where work goes to a partner, or whoever was named on either side", () => {
    expect(answersFor('placeWithPartner', { doneBy: 'inHouse' })).toEqual({
      side: 'partner',
      name: null,
      enforced: false,
    });
    expect(answersFor('placeWithPartner', { accountable: 'Maya Roy', accountableSide: 'inside' })).toEqual({
      side: 'inside',
      name: 'Maya Roy',
      enforced: false,
    });
  });

  it.each(['findOut', 'keepLight', 'onTheLine', null] as const)(
    'stays with the current owner: %s',
    (placement) => {
      expect(answersFor(placement, { doneBy: 'inHouse' }).side).toBe('inside');
      expect(answersFor(placement, { doneBy: 'partner' }).side).toBe('partner');
      expect(answersFor(placement, { doneBy: 'shared' }).side).toBeNull();
      expect(answersFor(placement, { doneBy: 'partner', accountableSide: 'inside' }).side).toBe('inside');
    },
  );

  it('is nobody while only blanks are entered', () => {
    expect(answersFor('keepInHouse', { accountable: '  ' }).name).toBeNull();
  });
});
