import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeAgreement } from '../../src/domain/agreement';
import { computeWeights } from '../../src/domain/weights';
import { anItem, anyRatings, anyWeights, equalWeights, rated } from './given';

const anyVotes = fc.array(anyRatings, { maxLength: 12 });

const partner = rated(2, 2, 5, 2);
const inside = rated(5, 5, 1, 1);
const both = rated(5, 5, 5, 5);

function times<Value>(count: number, value: Value): readonly Value[] {
  return Array.from({ length: count }, () => value);
}

describe('A room', () => {
  const agreementOf = (...votes: Parameters<typeof computeAgreement>[1]) =>
    computeAgreement(anItem(), votes, equalWeights);

  it('agrees although it differs on a question that does not change the placement', () => {
    const votes = [1, 1, 2, 2, 2, 4, 4, 5].map((continuity) => rated(2, continuity, 5, 2));
    const agreement = agreementOf(...votes);
    expect(agreement).toMatchObject({
      medians: rated(2, 2, 5, 2),
      placed: { placement: 'placeWithPartner' },
      elsewhere: 1,
      status: 'agreed',
      differsOn: 'continuity',
    });
    expect(agreement.places.map(({ outcome, votes: count }) => [outcome.placement, count])).toEqual([
      ['placeWithPartner', 7],
      ['ownInsideDeliverOutside', 1],
    ]);
  });

  it('agrees at three in four, and not at fewer', () => {
    expect(agreementOf(...times(3, partner), both).status).toBe('agreed');
    expect(agreementOf(...times(5, partner), both, both).status).toBe('mixed');
  });

  it('does not agree as long as one keeps what another places with a partner', () => {
    expect(agreementOf(...times(9, partner), inside).status).toBe('mixed');
  });

  it('does not agree where its middle answers lead to another place than most people', () => {
    // Nobody votes for the line, and the middle answers of both ends are on it.
    const agreement = agreementOf(rated(5, 5, 1, 1), rated(1, 1, 5, 5));
    expect(agreement).toMatchObject({ status: 'mixed', placed: { placement: 'onTheLine' }, elsewhere: 2 });
  });

  it('is split where some are opposite and no place has half', () => {
    expect(agreementOf(inside, inside, partner, partner, both).status).toBe('split');
    expect(agreementOf(inside, inside, partner, both).status).toBe('mixed');
  });

  it('compares a flagged item by who delivers', () => {
    const flagged = anItem({ risk: true, handsOn: true });
    const agreement = computeAgreement(flagged, [inside, partner, both], equalWeights);
    expect(agreement.places.map(({ outcome }) => outcome)).toEqual([
      { placement: 'decideInside', delivers: 'partner' },
      { placement: 'decideInside', delivers: 'inHouse' },
    ]);
    expect(agreement.status).toBe('mixed');
    expect(computeAgreement(flagged, times(4, partner), equalWeights).status).toBe('agreed');
    expect(
      computeAgreement(anItem({ risk: true, handsOn: false }), [inside, partner], equalWeights),
    ).toMatchObject({ status: 'agreed', elsewhere: 0 });
  });

  it('talks about the question that would bring most people to the same place', () => {
    // They differ more on context, but capacity alone takes one of them elsewhere.
    const votes = [rated(1, 1, 4, 2), rated(3, 1, 4, 2), rated(1, 1, 4, 2), rated(3, 1, 1, 1)];
    const agreement = agreementOf(...votes);
    expect(agreement.elsewhere).toBe(1);
    expect(agreement.turnsOn).toBe('capacity');
  });

  it('has nothing to talk about where all answer alike', () => {
    expect(agreementOf(...times(6, partner))).toMatchObject({
      status: 'agreed',
      elsewhere: 0,
      differsOn: null,
      turnsOn: null,
      consensus: { context: 1, continuity: 1, capacity: 1, crossTeam: 1 },
    });
  });

  it('says nothing without a vote', () => {
    expect(agreementOf()).toMatchObject({
      status: 'mixed',
      elsewhere: 0,
      places: [],
      placed: { placement: null },
      differsOn: null,
    });
  });

  it('does not look at a question that is not asked', () => {
    const withoutTeams = computeWeights({ method: 'equal' }, 'off');
    const votes = [rated(2, 2, 5, 1), rated(2, 2, 5, 5)];
    expect(computeAgreement(anItem(), votes, withoutTeams)).toMatchObject({ differsOn: null, elsewhere: 0 });
  });

  it('is the same in whatever order people vote', () => {
    const shuffled = anyVotes.chain((votes) =>
      fc.tuple(
        fc.constant(votes),
        fc.shuffledSubarray(votes, { minLength: votes.length, maxLength: votes.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.boolean(), anyWeights, ([votes, others], risk, weights) => {
        const item = anItem({ risk, handsOn: true });
        const one = computeAgreement(item, votes, weights);
        const other = computeAgreement(item, others, weights);
        expect({ ...other.medians, status: other.status, elsewhere: other.elsewhere }).toEqual({
          ...one.medians,
          status: one.status,
          elsewhere: one.elsewhere,
        });
        expect(other.places.map(({ votes: count }) => count)).toEqual(
          one.places.map(({ votes: count }) => count),
        );
      }),
    );
  });

  it('counts every vote once, and one of everybody is always agreed', () => {
    fc.assert(
      fc.property(anyVotes, anyRatings, anyWeights, (votes, vote, weights) => {
        const agreement = computeAgreement(anItem(), votes, weights);
        const counted = agreement.places.reduce((sum, place) => sum + place.votes, 0);
        expect(counted).toBe(votes.length);
        expect(agreement.elsewhere).toBeLessThanOrEqual(votes.length);
        expect(computeAgreement(anItem(), times(5, vote), weights).status).toBe('agreed');
      }),
    );
  });
});
