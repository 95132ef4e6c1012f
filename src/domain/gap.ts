import type { Assessment } from './assessment';
import { personKey, loadPerPerson } from './load';
import { isFlagged } from './guardrail';
import type { NameWords } from './nameCheck';
import { namingOf, oneNameOf } from './naming';
import { computeRetainedDuties } from './retainedDuty';
import type { ItemResult } from './result';

/** What can be missing for an item to have one owner, in the order in which it is looked for. */
export const itemGaps = [
  'unnamed',
  'severalNames',
  'teamNotPerson',
  'shared',
  'nobody',
  'noFirstResponder',
  'accountableOutside',
  'responderWithoutPower',
] as const;

/** One way in which an item lacks one owner. */
export type ItemGapKind = (typeof itemGaps)[number];

/** One way in which ownership is missing, of an item or of the whole. */
export type GapKind = ItemGapKind | 'overloadedPerson';

/** Ownership missing at one item, or one person who answers for too much. */
export type Gap =
  | { readonly kind: ItemGapKind; readonly itemIds: readonly [string] }
  | {
      readonly kind: 'overloadedPerson';
      /** The items this person answers for, in list order. */
      readonly itemIds: readonly string[];
      readonly person: string;
    };

/** How a gap is closed. */
export type Repair =
  | 'nameOne'
  | 'chooseOne'
  | 'nameInside'
  | 'split'
  | 'sayWhoDoesIt'
  | 'twoAmTest'
  | 'givePower'
  | 'spreadLoad';

const repairs: Readonly<Record<GapKind, Repair>> = {
  unnamed: 'nameOne',
  severalNames: 'chooseOne',
  teamNotPerson: 'chooseOne',
  shared: 'split',
  nobody: 'sayWhoDoesIt',
  noFirstResponder: 'twoAmTest',
  accountableOutside: 'nameInside',
  responderWithoutPower: 'givePower',
  overloadedPerson: 'spreadLoad',
};

/** How a gap of that kind is closed. */
export function repairFor(kind: GapKind): Repair {
  return repairs[kind];
}

function isGap(kind: ItemGapKind, result: ItemResult, words: NameWords): boolean {
  const { item } = result;
  switch (kind) {
    case 'unnamed':
      return namingOf(result, words) === 'nobody';
    case 'severalNames':
      return namingOf(result, words) === 'several';
    case 'teamNotPerson':
      return namingOf(result, words) === 'team';
    case 'shared':
      return item.doneBy === 'shared';
    case 'nobody':
      return item.doneBy === 'nobody' && item.doesTheWork.trim() === '';
    case 'noFirstResponder':
      return item.timeCritical && item.actsFirst.trim() === '';
    case 'accountableOutside':
      return isFlagged(item) && item.accountableSide === 'partner';
    case 'responderWithoutPower':
      return item.actsFirst.trim() !== '' && item.mayContain === false;
  }
}

/** What is missing for one item to have one owner, in the fixed order. */
export function findItemGaps(result: ItemResult, words: NameWords): readonly ItemGapKind[] {
  return itemGaps.filter((kind) => isGap(kind, result, words));
}

/**
 * Every gap of a portfolio: those of its items in list order, each in the fixed order, then people who answer for
 * more than 30 % of the items or hours (looked for from five items and two names on).
 * @param results one for each item of the assessment, in list order
 */
export function findGaps(
  assessment: Pick<Assessment, 'reviewShare'>,
  results: readonly ItemResult[],
  words: NameWords,
): readonly Gap[] {
  const ofItems = results.flatMap((result) =>
    findItemGaps(result, words).map((kind): Gap => ({ kind, itemIds: [result.item.id] })),
  );
  const duties = computeRetainedDuties(results, assessment.reviewShare);
  const ofPeople = loadPerPerson(results, duties, words)
    .filter(({ isOver }) => isOver)
    .map(({ person }): Gap => ({
      kind: 'overloadedPerson',
      person,
      itemIds: results
        .filter((result) => personKey(oneNameOf(result, words)) === personKey(person))
        .map(({ item }) => item.id),
    }));
  return [...ofItems, ...ofPeople];
}

function rankOf(result: ItemResult | undefined): number {
  if (result === undefined) return 2;
  if (isFlagged(result.item)) return 0;
  return result.item.timeCritical ? 1 : 2;
}

/**
 * The gaps that matter most, at most `count` and one for each item: of flagged items first, then of time-critical
 * ones, then by hours. A person who answers for too much comes after all gaps of items.
 */
export function topGaps(gaps: readonly Gap[], results: readonly ItemResult[], count = 3): readonly Gap[] {
  const resultOf = new Map(results.map((result) => [result.item.id, result]));
  const seen = new Set<string>();
  const ranked = gaps
    .filter((gap) => {
      if (gap.kind === 'overloadedPerson') return true;
      const [id] = gap.itemIds;
      const isFirst = !seen.has(id);
      seen.add(id);
      return isFirst;
    })
    .map((gap) => {
      const ofOne = gap.kind === 'overloadedPerson' ? undefined : resultOf.get(gap.itemIds[0]);
      const rank = gap.kind === 'overloadedPerson' ? 3 : rankOf(ofOne);
      return { gap, rank, hours: ofOne?.item.hoursPerMonth ?? 0 };
    });
  ranked.sort((a, b) => a.rank - b.rank || b.hours - a.hours);
  return ranked.slice(0, count).map(({ gap }) => gap);
}
