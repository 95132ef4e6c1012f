import type { Naming, NamesMissing } from '../domain/naming';
import type { Words } from './Words';

/** What items without one name have instead: "6 have nobody and 1 has a team." `''` where all of them have nobody. */
export function tellNamesMissing(missing: NamesMissing, { t, list }: Pick<Words, 't' | 'list'>): string {
  if (missing.nobody === missing.items) return '';
  const kinds = (['nobody', 'team', 'several'] as const).filter((kind) => missing[kind] > 0);
  return t('naming.missing', {
    kinds: list(kinds.map((kind) => t(`naming.${kind}`, { count: missing[kind] }))),
  });
}

/** Who answers for one item, in a few words: its one name, or what is there instead of one. */
export function tellNaming(naming: Naming, name: string | null, { t }: Pick<Words, 't'>): string {
  return naming === 'one' && name !== null ? name : t('naming.one', { naming, name: name ?? '' });
}
