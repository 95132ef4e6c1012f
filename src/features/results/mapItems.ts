import type { Words } from '../../i18n/Words';
import type { MapItem, MapMark } from '../../ui/charts/mapItem';
import { nameResult } from './outcomeWords';
import type { ResultRow } from './resultRow';

function markOf({ outcome }: ResultRow): MapMark {
  switch (outcome.placement) {
    case 'keepInHouse':
      return 'inHouse';
    case 'placeWithPartner':
      return 'partner';
    case 'ownInsideDeliverOutside':
      return 'ownInside';
    case 'keepLight':
    case 'onTheLine':
      return outcome.placement;
    case 'decideInside':
      if (outcome.delivers === 'undecided') return 'findOut';
      return outcome.delivers;
    default:
      return 'findOut';
  }
}

/** A pull from 0 to 1 as a number from 0 to 100. */
export function pullText(pull: number, { number }: Pick<Words, 'number'>): string {
  return number(Math.round(pull * 100));
}

/** One result as a dot of the map. */
export function toMapItem(row: ResultRow, number: number, changed: boolean, words: Words): MapItem {
  const { inside, partner } = row.placed.pulls;
  return {
    id: row.item.id,
    number,
    name: row.item.name,
    insidePull: inside,
    partnerPull: partner,
    mark: markOf(row),
    guarded: row.flagged,
    unnamed: row.oneName === null,
    changed,
    // Put together when it is asked for: in a crowd most dots are gathered in blocks.
    get ariaLabel() {
      return words.t('map.dot', {
        number: words.number(number),
        name: row.item.name,
        inside: pullText(inside, words),
        partner: pullText(partner, words),
        outcome: nameResult(row, words),
      });
    },
  };
}
