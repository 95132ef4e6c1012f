import { useWords } from '../../i18n/Words';

/** One item that other weights place elsewhere. */
export interface CrossingItem {
  readonly item: { readonly id: string; readonly name: string };
  readonly to: {
    readonly placement:
      | 'decideInside'
      | 'findOut'
      | 'ownInsideDeliverOutside'
      | 'keepLight'
      | 'onTheLine'
      | 'keepInHouse'
      | 'placeWithPartner'
      | null;
    readonly delivers: 'inHouse' | 'partner' | 'undecided';
  };
}

/** So many are named; the rest are counted. */
const named = 6;

/** What other weights would change, each item by name. */
export function CrossingList({ crossings }: { readonly crossings: readonly CrossingItem[] }) {
  const { t, rich } = useWords();
  const rest = crossings.length - named;
  return (
    <p aria-live="polite">
      {crossings.slice(0, named).map(({ item, to }) => (
        <span key={item.id}>{rich(crossingKey(to), { item: item.name })} </span>
      ))}
      {rest > 0 && t('weighting.crossing.more', { count: rest })}
    </p>
  );
}

function crossingKey({ placement, delivers }: CrossingItem['to']) {
  if (placement === null) return 'weighting.crossing.none';
  return placement === 'decideInside'
    ? (`weighting.crossing.decideInside.${delivers}` as const)
    : (`weighting.crossing.${placement}` as const);
}
