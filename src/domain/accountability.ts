import { isFlagged } from './guardrail';
import type { Delivery, Outcome } from './outcome';
import type { AccountableSide, WorkItem } from './workItem';

/** Who answers for an item in the result. */
export interface Accountable {
  /** `null` where the result leaves it with its current owner and nobody has said on which side that is. */
  readonly side: AccountableSide | null;
  /** The one person or role; `null` while nobody on that side is named. */
  readonly name: string | null;
  /** The result settles the side for good: what was entered about it cannot change it. */
  readonly enforced: boolean;
}

function sideToday(item: WorkItem): AccountableSide | null {
  if (item.accountableSide !== null) return item.accountableSide;
  if (item.doneBy === 'inHouse') return 'inside';
  return item.doneBy === 'partner' ? 'partner' : null;
}

function sideInResult(item: WorkItem, outcome: Outcome): AccountableSide | null {
  switch (outcome.placement) {
    case 'decideInside':
    case 'ownInsideDeliverOutside':
    case 'keepInHouse':
      return 'inside';
    case 'placeWithPartner':
      return item.accountableSide ?? 'partner';
    case 'findOut':
    case 'keepLight':
    case 'onTheLine':
    case null:
      return sideToday(item);
  }
}

/**
 * Who answers for an item given its outcome (a person's decision included). A flagged item is always answered for
 * inside; a name entered for the partner's side does not answer for what belongs inside.
 */
export function accountableFor(item: WorkItem, outcome: Outcome): Accountable {
  const side = isFlagged(item) ? 'inside' : sideInResult(item, outcome);
  const named = item.accountable.trim();
  const namedElsewhere = side === 'inside' && item.accountableSide === 'partner';
  return {
    side,
    name: named === '' || namedElsewhere ? null : named,
    enforced: isFlagged(item) || outcome.placement === 'ownInsideDeliverOutside',
  };
}

/** Everybody an item needs, as said: `null` where nobody is. */
export interface Slots {
  /** The one who answers. */
  readonly accountable: Accountable;
  readonly doesTheWork: string | null;
  /** Who delivers, whoever does the work there. */
  readonly delivers: Delivery;
  /** Who acts first; needed where an hour's delay hurts. */
  readonly actsFirst: {
    readonly isNeeded: boolean;
    readonly name: string | null;
    readonly mayContain: boolean | null;
  };
  /** Who inside checks what is delivered; needed where a partner delivers. */
  readonly reviewer: { readonly isNeeded: boolean; readonly name: string | null };
}

function nameOrNobody(name: string): string | null {
  return name.trim() === '' ? null : name.trim();
}

/** The three slots of an item, and its reviewer, given its outcome. */
export function slotsFor(item: WorkItem, outcome: Outcome): Slots {
  return {
    accountable: accountableFor(item, outcome),
    doesTheWork: nameOrNobody(item.doesTheWork),
    delivers: outcome.delivers,
    actsFirst: {
      isNeeded: item.timeCritical,
      name: nameOrNobody(item.actsFirst),
      mayContain: item.mayContain,
    },
    reviewer: { isNeeded: outcome.delivers === 'partner', name: nameOrNobody(item.reviewer) },
  };
}
