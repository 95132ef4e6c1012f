import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../src/domain/criterion';
import { findFlip, type Flip } from '../../src/domain/flip';
import { buildFlipLadder } from '../../src/domain/flipLadder';
import type { Outcome } from '../../src/domain/placement';
import { levels, withRating, type Rating, type Ratings } from '../../src/domain/rating';
import { activeCriteria, computeWeights, type Weights } from '../../src/domain/weights';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, anyItem, anyWeights, equalWeights, rated } from './given';
import { outcomeOf } from './reference';

/** Steps from one rating to a whole level, counted one by one. */
function countSteps(from: number, to: number): number {
  let steps = 0;
  for (let at = from; at !== to; steps += 1) at = at < to ? Math.floor(at) + 1 : Math.ceil(at) - 1;
  return steps;
}

interface Neighbour {
  readonly ratings: Ratings;
  readonly steps: number;
}

/** Every set of whole levels that the rated criteria can be moved to, with the number of steps. */
function neighboursOf(ratings: Ratings, weights: Weights): Neighbour[] {
  let reached: Neighbour[] = [{ ratings, steps: 0 }];
  for (const criterion of activeCriteria(weights)) {
    const from = ratings[criterion];
    if (typeof from !== 'number') continue;
    reached = reached.flatMap((one) => [
      one,
      ...levels
        .filter((to) => to !== from)
        .map((to) => ({
          ratings: withRating(one.ratings, criterion, to),
          steps: one.steps + countSteps(from, to),
        })),
    ]);
  }
  return reached.filter(({ steps }) => steps > 0);
}

const nameOf = (outcome: Outcome): string => `${outcome.placement ?? 'none'}/${outcome.delivers}`;

/** The outcome by the book, looked up once per set of ratings. */
function bookFor(item: WorkItem, weights: Weights): (ratings: Ratings) => string {
  const known = new Map<string, string>();
  return (ratings) => {
    const key = criteria.map((criterion) => ratings[criterion] ?? '').join(' ');
    const name = known.get(key) ?? nameOf(outcomeOf(anItem(item, ratings), weights));
    known.set(key, name);
    return name;
  };
}

/** The single steps that flip, in the order in which they are to be named. */
function oneStepFlips(ratings: Ratings, weights: Weights, outcome: (ratings: Ratings) => string): string[] {
  const byWeight = activeCriteria(weights).toSorted((a, b) => weights.weight[b] - weights.weight[a]);
  const flips: string[] = [];
  for (const criterion of byWeight) {
    const from = ratings[criterion];
    if (typeof from !== 'number') continue;
    for (const to of [Math.floor(from) + 1, Math.ceil(from) - 1]) {
      if (to < 1 || to > 5) continue;
      if (outcome(withRating(ratings, criterion, to)) !== outcome(ratings))
        flips.push(`${criterion} to ${to}`);
    }
  }
  return flips;
}

/** What is wrong with a flip, by brute force over everything the ratings could be changed to. */
function faultOf(
  flip: Flip,
  ratings: Ratings,
  weights: Weights,
  outcome: (ratings: Ratings) => string,
): string {
  const before = outcome(ratings);
  const flipping = neighboursOf(ratings, weights).filter((one) => outcome(one.ratings) !== before);
  const fewest = Math.min(...flipping.map(({ steps }) => steps));
  if (flip.kind === 'oneStep') {
    const expected = oneStepFlips(ratings, weights, outcome);
    if (`${flip.criterion} to ${flip.to}` !== expected[0])
      return `names another flip than ${expected[0] ?? 'none'}`;
    if (flip.others !== expected.length - 1) return `counts ${flip.others} others of ${expected.length}`;
    if (flip.from !== ratings[flip.criterion]) return 'starts elsewhere';
    const after = outcome(withRating(ratings, flip.criterion, flip.to));
    return after === nameOf(flip.outcome) ? '' : `promises another outcome than ${after}`;
  }
  if (fewest === 1) return 'calls solid what one step flips';
  if (flip.nearest === null) return flipping.length === 0 ? '' : 'finds nothing where something flips';
  const { moves, steps } = flip.nearest;
  if (steps !== fewest) return `takes ${steps} where ${fewest} would do`;
  if (new Set(moves.map(({ criterion }) => criterion)).size !== moves.length)
    return 'moves a criterion twice';
  let moved = ratings;
  for (const move of moves) {
    if (move.from !== ratings[move.criterion]) return 'starts elsewhere';
    if (move.steps !== countSteps(move.from, move.to)) return 'miscounts its steps';
    moved = withRating(moved, move.criterion, move.to);
  }
  if (moves.reduce((sum, move) => sum + move.steps, 0) !== steps) return 'does not add up';
  const after = outcome(moved);
  return after !== before && after === nameOf(flip.nearest.outcome) ? '' : `does not lead to ${after}`;
}

/** All 625 sets of ratings, and each with one, two or three of them not sure. */
function everyRatings(): Ratings[] {
  const possible: Rating[] = [...levels, 'notSure'];
  return possible.flatMap((context) =>
    possible.flatMap((continuity) =>
      possible.flatMap((capacity) =>
        possible.map((crossTeam) => rated(context, continuity, capacity, crossTeam)),
      ),
    ),
  );
}

const rankWeights = computeWeights(
  { method: 'rank', rank: ['capacity', 'context', 'crossTeam', 'continuity'] },
  'outside',
);

describe('the flip line', () => {
  it.each<[string, Weights, Partial<WorkItem>]>([
    ['with equal weights', equalWeights, {}],
    ['by rank', rankWeights, {}],
    ['with cross-team work turned round', computeWeights({ method: 'equal' }, 'inside'), {}],
    ['with cross-team work left out', computeWeights({ method: 'equal' }, 'off'), {}],
    ['for the hands-on part of flagged items', equalWeights, { risk: true, handsOn: true }],
  ])(
    'really flips and no smaller change does, over all ratings and not-sure neighbours, %s',
    { timeout: 60_000 },
    (_, weights, said) => {
      const outcome = bookFor(anItem(said), weights);
      const faults = everyRatings().flatMap((ratings) => {
        const fault = faultOf(findFlip(anItem(ratings, said), weights), ratings, weights, outcome);
        return fault === '' ? [] : [`${JSON.stringify(ratings)} ${fault}`];
      });
      expect(faults).toEqual([]);
    },
  );

  it('really flips and no smaller change does, with half levels, missing ratings and any weights', () => {
    fc.assert(
      fc.property(anyItem, anyWeights, (item, weights) => {
        expect(faultOf(findFlip(item, weights), item, weights, bookFor(item, weights))).toBe('');
      }),
    );
  });

  it('names the most heavily weighted criterion, then the first in table order, up before down', () => {
    expect(findFlip(anItem(rated(3, 3, 3, 3)), equalWeights)).toEqual({
      kind: 'oneStep',
      criterion: 'context',
      from: 3,
      to: 4,
      outcome: { placement: 'keepInHouse', delivers: 'inHouse' },
      others: 7,
    });
    expect(findFlip(anItem(rated(3, 3, 3, 3)), rankWeights)).toMatchObject({ criterion: 'capacity', to: 4 });
  });

  it('takes a half level to the next whole one', () => {
    expect(findFlip(anItem(rated(3, 3, 2.5, 3)), equalWeights)).toMatchObject({
      kind: 'oneStep',
      criterion: 'context',
      to: 4,
    });
    expect(findFlip(anItem(rated(5, 5, 2.5, 3)), equalWeights)).toMatchObject({
      kind: 'solid',
      nearest: { steps: 2, moves: [{ criterion: 'capacity', from: 2.5, to: 4, steps: 2 }] },
    });
  });

  it('says how many steps the nearest change takes where no single step flips', () => {
    expect(findFlip(anItem(rated(5, 5, 1, 1)), equalWeights)).toEqual({
      kind: 'solid',
      nearest: {
        steps: 5,
        moves: [
          { criterion: 'capacity', from: 1, to: 5, steps: 4 },
          { criterion: 'crossTeam', from: 1, to: 2, steps: 1 },
        ],
        outcome: { placement: 'ownInsideDeliverOutside', delivers: 'partner' },
      },
    });
  });

  it('has nothing to move where nothing is rated or the ratings have no say', () => {
    const nothing = { kind: 'solid', nearest: null };
    expect(findFlip(anItem(), equalWeights)).toEqual(nothing);
    expect(findFlip(anItem(rated(3, 3, 3, 3), { risk: true, handsOn: false }), equalWeights)).toEqual(
      nothing,
    );
    expect(findFlip(anItem(rated(3, 3, 3, 3), { risk: true }), equalWeights)).toEqual(nothing);
  });

  it('leaves a decision of a person aside', () => {
    const item = anItem(rated(3, 3, 3, 3));
    const decided = anItem(item, { decision: 'keepInHouse' });
    expect(findFlip(decided, equalWeights)).toEqual(findFlip(item, equalWeights));
  });
});

describe('the flip ladder', () => {
  it('shows the outcome at every whole level of every active criterion', () => {
    fc.assert(
      fc.property(anyItem, anyWeights, (item, weights) => {
        const ladder = buildFlipLadder(item, weights);
        expect(ladder.map(({ criterion }) => criterion)).toEqual(activeCriteria(weights));
        for (const { criterion, rating, outcomes } of ladder) {
          expect(rating).toBe(item[criterion]);
          expect(outcomes.map(nameOf)).toEqual(
            levels.map((level) => nameOf(outcomeOf(withRating(item, criterion, level), weights))),
          );
        }
      }),
    );
  });
});
