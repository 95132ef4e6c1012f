import type { Criterion } from '../../domain/criterion';
import { levels } from '../../domain/rating';
import type { Words } from '../../i18n/Words';

/** A place in a line-up as messages take it: its number and its wording, or that it is not sure. */
export function wordPlace(
  criterion: Criterion,
  place: number | 'notSure',
  { t, number }: Words,
): { readonly place: string; readonly wording: string } {
  if (place === 'notSure') return { place, wording: t('rate.notSure') };
  const level = levels.find((candidate) => candidate === place);
  const wording =
    level === undefined ? t('rate.between', { rating: place }) : t(`level.${criterion}.${level}`);
  return { place: number(place), wording };
}
