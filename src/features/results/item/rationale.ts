import type { ReactNode } from 'react';
import { flags } from '../../../domain/workItem';
import { criteria } from '../../../domain/criterion';
import { reasonsFor } from '../../../domain/reason';
import type { Weights } from '../../../domain/weights';
import { activeCriteria } from '../../../domain/weights';
import type { Words } from '../../../i18n/Words';
import { nameOutcome } from '../outcomeWords';
import type { ResultRow } from '../resultRow';
import { argueFor, nameReason, nameReasons } from './reasons';

/** Why the answers place an item where they do: the finding first, then its reasons, sentence by sentence. */
export function explainPlacement(row: ResultRow, weights: Weights, words: Words): readonly ReactNode[] {
  const { t, rich } = words;
  const { item, placed } = row;
  const named = { item: item.name };
  switch (placed.placement) {
    case 'keepInHouse':
      return [rich('why.keepInHouse', named), ...argueFor('inHouse', row, words)];
    case 'placeWithPartner':
      return [
        rich('why.placeWithPartner', named),
        ...argueFor('partner', row, words),
        t('why.placeWithPartner.next'),
      ];
    case 'ownInsideDeliverOutside':
      return [rich('why.ownInsideDeliverOutside'), ...explainBothPulls(row, weights, words)];
    case 'keepLight':
      return [rich('why.keepLight', named), t('why.keepLight.next')];
    case 'onTheLine':
      return [
        rich('why.onTheLine', named),
        t('why.onTheLine.next'),
        row.oneName === null ? t('why.onTheLine.unnamed') : t('why.onTheLine.named', { name: row.oneName }),
      ];
    case 'findOut':
      return [rich('why.findOut'), ...explainGaps(row, weights, words)];
    case 'decideInside':
      return [rich('why.decideInside'), ...explainGuard(row, words)];
    case null:
      return [rich('why.none', named), t('why.none.next')];
  }
}

function explainBothPulls(row: ResultRow, weights: Weights, words: Words): readonly string[] {
  const { t } = words;
  const strongest = (side: 'inside' | 'outside') =>
    reasonsFor(side === 'inside' ? 'inHouse' : 'partner', row).find(
      ({ criterion, level }) => level === 'high' && weights.side[criterion] === side,
    );
  const inside = strongest('inside');
  const outside = strongest('outside');
  const item = row.item.name;
  return [
    inside && outside
      ? t('why.own.both', { item, inside: nameReason(inside, words), outside: nameReason(outside, words) })
      : t('why.own.plain', { item }),
    t('why.own.split'),
    row.oneName === null ? t('why.own.unnamed') : t('why.own.named', { name: row.oneName }),
  ];
}

function explainGaps({ item, placed }: ResultRow, weights: Weights, words: Words): readonly string[] {
  const { t, number } = words;
  const [most, ...others] = placed.candidates;
  const least = others.at(-1);
  if (most === undefined || least === undefined) return [];
  const asked = activeCriteria(weights).find((criterion) => typeof item[criterion] !== 'number');
  return [
    t('why.findOut.between', {
      item: item.name,
      one: nameOutcome(most.outcome, words),
      other: nameOutcome(least.outcome, words),
    }),
    t('why.findOut.most', { agreeing: number(most.completions), completions: number(placed.completions) }),
    ...(asked === undefined
      ? []
      : [t(`why.findOut.ask.${asked}`, { question: t(`criterion.${asked}.question`) })]),
  ];
}

function explainGuard(row: ResultRow, words: Words): readonly string[] {
  const { t, list } = words;
  const { item, placed } = row;
  const marked = flags.filter((flag) => item[flag]).map((flag) => t(`flag.${flag}`));
  return [
    t('why.decideInside.flagged', { item: item.name, flags: list(marked) }),
    ...(item.handsOn === false
      ? [t('why.decideInside.noHandsOn')]
      : item.handsOn === null
        ? [t('why.decideInside.unanswered')]
        : placed.delivers === 'undecided'
          ? [t('why.decideInside.waits')]
          : [explainHandsOn(row, placed.delivers, words)]),
  ];
}

function explainHandsOn(row: ResultRow, delivers: 'inHouse' | 'partner', words: Words): string {
  const reasons = nameReasons(reasonsFor(delivers, row), words);
  return reasons === ''
    ? words.t(`why.decideInside.${delivers}.plain`)
    : words.t(`why.decideInside.${delivers}`, { reasons });
}

/** The questions of an item that nobody could answer, by name. */
export function unsureQuestions({ item }: ResultRow, { t }: Pick<Words, 't'>): readonly string[] {
  return criteria
    .filter((criterion) => item[criterion] === 'notSure')
    .map((criterion) => t(`criterion.${criterion}.name`));
}
