import type { Move } from '../domain/move';
import type { Outcome } from '../domain/outcome';
import type { Words } from './Words';

/** Which way an item moves and by how much: "to a partner, 40 h a month". */
export function nameMove(
  { from, to, hours }: Move,
  { placement }: Outcome,
  { t, number }: Pick<Words, 't' | 'number'>,
): string {
  const isGuarded = placement === 'ownInsideDeliverOutside' || placement === 'decideInside';
  const inside = from === 'partner' ? t('results.move.back') : t('results.move.team');
  const outside = t(`results.move.${isGuarded ? placement : 'placeWithPartner'}`);
  const move = to === 'partner' ? outside : inside;
  return hours === null ? move : t('results.move.hours', { move, hours: number(Math.round(hours)) });
}
