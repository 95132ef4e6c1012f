import { isOffTheLine, reaches, staysWithin } from './threshold';

/** Where an item can be placed, in the order in which the rules are tried. */
export const placements = [
  'decideInside',
  'findOut',
  'ownInsideDeliverOutside',
  'keepLight',
  'onTheLine',
  'keepInHouse',
  'placeWithPartner',
] as const;

/** Where an item is placed. */
export type Placement = (typeof placements)[number];

/** Who delivers the work of an item. */
export type Delivery = 'inHouse' | 'partner' | 'undecided';

/** Where an item is placed (`null` while there is nothing to go by) and who delivers it. */
export interface Outcome {
  readonly placement: Placement | null;
  readonly delivers: Delivery;
}

/** A placement that answers to the four questions lead to. */
export type RatedPlacement = Exclude<Placement, 'decideInside' | 'findOut'>;

/** No flag, and nothing answered. */
export const unplaced: Outcome = { placement: null, delivers: 'undecided' };

/** What each placement without a flag means for who delivers. */
export const openOutcomes: Readonly<Record<Exclude<Placement, 'decideInside'>, Outcome>> = {
  findOut: { placement: 'findOut', delivers: 'undecided' },
  ownInsideDeliverOutside: { placement: 'ownInsideDeliverOutside', delivers: 'partner' },
  keepLight: { placement: 'keepLight', delivers: 'undecided' },
  onTheLine: { placement: 'onTheLine', delivers: 'undecided' },
  keepInHouse: { placement: 'keepInHouse', delivers: 'inHouse' },
  placeWithPartner: { placement: 'placeWithPartner', delivers: 'partner' },
};

/** The outcomes of a flagged item, by who delivers. */
export const guardedOutcomes: Readonly<Record<Delivery, Outcome>> = {
  inHouse: { placement: 'decideInside', delivers: 'inHouse' },
  partner: { placement: 'decideInside', delivers: 'partner' },
  undecided: { placement: 'decideInside', delivers: 'undecided' },
};

/** The outcome alone of something that has more to say. */
export function outcomeOf({ placement, delivers }: Outcome): Outcome {
  if (placement === null) return unplaced;
  return placement === 'decideInside' ? guardedOutcomes[delivers] : openOutcomes[placement];
}

/** Whether two outcomes place an item alike and name the same deliverer. */
export function sameOutcome(one: Outcome, other: Outcome): boolean {
  return one.placement === other.placement && one.delivers === other.delivers;
}

function bothPullHard(inside: number, partner: number): boolean {
  return reaches(inside, 0.6) && reaches(partner, 0.6);
}

/** Whether neither side pulls: both pulls at most 0.4. */
export function neitherPulls(inside: number, partner: number): boolean {
  return staysWithin(inside, 0.4) && staysWithin(partner, 0.4);
}

/** The placement of one complete set of answers, from its lean (−1 to 1) and its pulls (0 to 1). */
export function placementAt(lean: number, inside: number, partner: number): RatedPlacement {
  if (bothPullHard(inside, partner)) return 'ownInsideDeliverOutside';
  if (!isOffTheLine(lean)) return neitherPulls(inside, partner) ? 'keepLight' : 'onTheLine';
  return lean > 0 ? 'keepInHouse' : 'placeWithPartner';
}

/** Who delivers the hands-on part of a flagged item with one complete set of answers. */
export function handsOnDeliveryAt(lean: number, inside: number, partner: number): 'inHouse' | 'partner' {
  if (bothPullHard(inside, partner)) return 'partner';
  return isOffTheLine(lean) && lean < 0 ? 'partner' : 'inHouse';
}
