import type { Outcome } from './outcome';
import type { Decision } from './workItem';

/** What can be decided of an item without a flag. */
export const openDecisions: readonly Decision[] = [
  'keepInHouse',
  'ownInsideDeliverOutside',
  'placeWithPartner',
  'keepLight',
];

/** What can be decided of a flagged item: only who delivers. */
export const guardedDecisions = ['keepInHouse', 'placeWithPartner', 'keepLight'] as const;

/** The decision that confirms what the answers give, or `null` where they leave it open. */
export function confirmingDecision({ placement, delivers }: Outcome): Decision | null {
  switch (placement) {
    case 'keepInHouse':
    case 'ownInsideDeliverOutside':
    case 'placeWithPartner':
    case 'keepLight':
      return placement;
    case 'decideInside':
      if (delivers === 'undecided') return null;
      return delivers === 'inHouse' ? 'keepInHouse' : 'placeWithPartner';
    default:
      return null;
  }
}
