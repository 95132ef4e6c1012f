import type { Crossing } from '../../domain/result';
import { useWords } from '../../i18n/Words';

/** So many are named; the rest are counted. */
const named = 6;

/** What other weights would change, each item by name. */
export function CrossingList({ crossings }: { readonly crossings: readonly Crossing[] }) {
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

function crossingKey({ placement, delivers }: Crossing['to']) {
  if (placement === null) return 'weighting.crossing.none';
  return placement === 'decideInside'
    ? (`weighting.crossing.decideInside.${delivers}` as const)
    : (`weighting.crossing.${placement}` as const);
}
