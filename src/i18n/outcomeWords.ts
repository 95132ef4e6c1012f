import type { Outcome } from '../domain/outcome';
import type { Words } from './Words';

/** The sentence with its first letter raised. */
export function asSentence(text: string, { locale }: Pick<Words, 'locale'>): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/** The outcome in a few words, as they stand inside a sentence: "keep", "decide inside, partner does". */
export function nameOutcome({ placement, delivers }: Outcome, { t }: Pick<Words, 't'>): string {
  if (placement === null) return t('outcome.none');
  if (placement === 'decideInside' && delivers !== 'inHouse') return t(`outcome.decideInside.${delivers}`);
  return t(`outcome.${placement}`);
}
