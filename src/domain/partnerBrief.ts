import { isFlagged } from './guardrail';
import type { ItemResult } from './result';
import { shortages, type Shortage } from './workItem';

/** What a partner is short-listed to bring, and for which items. */
export interface ShortageNeed {
  readonly shortage: Shortage;
  /** In list order. */
  readonly itemIds: readonly string[];
}

/** What a partner has to know to make an offer. Every list is in list order. */
export interface PartnerBrief {
  /** What a partner delivers. */
  readonly scope: readonly ItemResult[];
  /** Hours a month of the scope, as far as they are given. */
  readonly hours: number;
  readonly itemsWithoutHours: number;
  /** Of the scope: what the organisation decides while the partner does the work. */
  readonly guided: readonly ItemResult[];
  /** Flagged decisions outside the scope. */
  readonly decidedInside: readonly ItemResult[];
  /** Only those that occur, in display order. */
  readonly needs: readonly ShortageNeed[];
  /** Of the scope: where an hour's delay hurts. */
  readonly firstResponse: readonly ItemResult[];
}

/** What a partner has to know, from the results of a portfolio. */
export function buildPartnerBrief(results: readonly ItemResult[]): PartnerBrief {
  const scope = results.filter(({ outcome }) => outcome.delivers === 'partner');
  const needs = shortages.map((shortage): ShortageNeed => ({
    shortage,
    itemIds: scope.filter(({ item }) => item.shortOf.includes(shortage)).map(({ item }) => item.id),
  }));
  return {
    scope,
    hours: scope.reduce((sum, { item }) => sum + (item.hoursPerMonth ?? 0), 0),
    itemsWithoutHours: scope.filter(({ item }) => item.hoursPerMonth === null).length,
    guided: scope.filter(({ outcome }) => outcome.placement !== 'placeWithPartner'),
    decidedInside: results.filter(({ item, outcome }) => isFlagged(item) && outcome.delivers !== 'partner'),
    needs: needs.filter(({ itemIds }) => itemIds.length > 0),
    firstResponse: scope.filter(({ item }) => item.timeCritical),
  };
}
