import type { MapItem } from '../../../src/ui/charts/mapItem';

/** A named in-house item on the map; give what matters to the fact. */
export function mapItem(item: Partial<MapItem> & Pick<MapItem, 'id'>): MapItem {
  return {
    number: 1,
    name: `Item ${item.id}`,
    insidePull: 0.5,
    partnerPull: 0.5,
    mark: 'inHouse',
    guarded: false,
    unnamed: false,
    changed: false,
    ariaLabel: `Item ${item.id}`,
    ...item,
  };
}
