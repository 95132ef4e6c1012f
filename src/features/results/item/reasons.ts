import { reasonsFor, type Reason } from '../../../domain/reason';
import type { Words } from '../../../i18n/Words';
import { asSentence } from '../outcomeWords';
import type { ResultRow } from '../resultRow';

/** One reason as a phrase inside a sentence. */
export function nameReason({ criterion, level }: Reason, { t }: Pick<Words, 't'>): string {
  return t(`reason.${criterion}.${level}`);
}

/** At most two reasons in one phrase; `''` where there are none. */
export function nameReasons(reasons: readonly Reason[], words: Pick<Words, 't'>): string {
  const [first, second] = reasons;
  if (first === undefined) return '';
  if (second === undefined) return nameReason(first, words);
  return words.t('why.two', { first: nameReason(first, words), second: nameReason(second, words) });
}

/** The two strongest reasons for a side and, if there is one, the strongest against it, as sentences. */
export function argueFor(side: 'inHouse' | 'partner', row: ResultRow, words: Words): readonly string[] {
  const reasons = nameReasons(reasonsFor(side, row), words);
  const [opposite] = reasonsFor(side === 'inHouse' ? 'partner' : 'inHouse', row);
  return [
    ...(reasons === '' ? [] : [words.t('why.reasons', { reasons: asSentence(reasons, words) })]),
    ...(opposite === undefined
      ? []
      : [words.t('why.opposite', { reason: asSentence(nameReason(opposite, words), words) })]),
  ];
}
