import type { Criterion } from '../domain/criterion';
import { describeLean } from '../domain/lean';
import type { Outcome } from '../domain/outcome';
import { levels, type Rating } from '../domain/rating';
import { isOverruled, type ItemResult } from '../domain/result';
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

/** What holds for an item, with everything that has to be said whenever it is shown: likely, close, or overruled. */
export function nameResult(result: ItemResult, words: Pick<Words, 't'>): string {
  const outcome = nameOutcome(result.outcome, words);
  if (isOverruled(result)) return words.t('spine.overruled', { outcome });
  const likely = result.placed.likely ? words.t('spine.likely', { outcome }) : outcome;
  return result.closeCall ? words.t('spine.closeCall', { outcome: likely }) : likely;
}

/** An answer in its own wording; a half step between two answers is its number. */
export function nameAnswer(
  criterion: Criterion,
  rating: Rating,
  { t, number }: Pick<Words, 't' | 'number'>,
): string {
  if (rating === null) return t('answers.notRated');
  if (rating === 'notSure') return t('answers.notSure');
  const level = levels.find((candidate) => candidate === rating);
  return level === undefined ? number(rating) : t(`level.${criterion}.${level}`);
}

/** The lean in words first: "slightly partner (13)". */
export function nameLean(lean: number, { t, number }: Pick<Words, 't' | 'number'>): string {
  const { side, strength, size } = describeLean(lean);
  if (strength === 'onTheLine' || side === 'onTheLine') return t('lean.onTheLine');
  return t(`lean.${strength}.${side}`, { size: number(size) });
}
