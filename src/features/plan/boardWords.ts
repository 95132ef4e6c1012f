import { nameWordsIn } from '../../catalogue/nameWords';
import { findGaps, topGaps } from '../../domain/gap';
import { findMoves } from '../../domain/move';
import { computePortfolio, type Portfolio } from '../../domain/result';
import { isDefaultWeighting } from '../../domain/weights';
import type { WorkItem } from '../../domain/workItem';
import { nameMove } from '../../i18n/moveWords';
import type { Words } from '../../i18n/Words';
import type { PlanContext } from './planContext';

/** The most rows of the line on one page. */
export const mostRowsOnBoard = 25;

const howMany = 3;
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** The items that a page with room for so many draws: all of them, or those with the most hours. */
export function itemsWithMostHours(items: readonly WorkItem[], room: number): ReadonlySet<string> {
  const byHours = [...items].sort((a, b) => (b.hoursPerMonth ?? -1) - (a.hoursPerMonth ?? -1));
  return new Set(byHours.slice(0, room).map(({ id }) => id));
}

/** One line of a list on the board page. */
export interface BoardEntry {
  readonly name: string;
  readonly aside: string;
}

/** The moves that change most. */
export function boardMoves({ results, resultOf }: PlanContext, words: Words): readonly BoardEntry[] {
  return findMoves(results)
    .slice(0, howMany)
    .flatMap((move) => {
      const result = resultOf.get(move.itemId);
      return result === undefined
        ? []
        : [{ name: result.item.name, aside: nameMove(move, result.outcome, words) }];
    });
}

/** The gaps that matter most. */
export function boardGaps(
  { assessment, results, resultOf }: PlanContext,
  { t, locale }: Words,
): readonly BoardEntry[] {
  const gaps = topGaps(findGaps(assessment, results, nameWordsIn(locale)), results, howMany);
  return gaps.map((gap) => {
    if (gap.kind !== 'overloadedPerson')
      return { name: resultOf.get(gap.itemIds[0])?.item.name ?? '', aside: t(`results.gap.${gap.kind}`) };
    return {
      name: gap.person,
      aside: t('results.gap.overloadedPerson', { items: gap.itemIds.length, total: results.length }),
    };
  });
}

/** What the board page counts. */
export interface BoardCounts {
  readonly portfolio: Portfolio;
  readonly inside: number;
  /** Hours a month that a partner delivers, rounded. */
  readonly partnerHours: number;
}

/** What the board page counts. */
export function countForBoard({ results }: PlanContext, { locale }: Pick<Words, 'locale'>): BoardCounts {
  const portfolio = computePortfolio(results, nameWordsIn(locale));
  const { keepInHouse, ownInsideDeliverOutside, decideInside } = portfolio.byPlacement;
  return {
    portfolio,
    inside: keepInHouse.items + ownInsideDeliverOutside.items + decideInside.items,
    partnerHours: Math.round(portfolio.byDelivery.partner.hours),
  };
}

/** What is asked of whoever signs. */
export function nameRequest({ portfolio, partnerHours }: BoardCounts, now: Date, { t, date }: Words): string {
  const unnamed = portfolio.unnamed.items;
  const by = date(now.getTime() + 30 * dayInMilliseconds, { day: 'numeric', month: 'long' });
  if (partnerHours > 0) return t('board.request.hours', { hours: partnerHours, unnamed, by });
  return unnamed > 0 ? t('board.request.names', { unnamed, by }) : t('board.request.confirm');
}

/** Version, weights and how much is known about hours, as they stand at the foot. */
export function nameStanding({ assessment }: PlanContext, { portfolio }: BoardCounts, words: Words): string {
  const { t, date } = words;
  const version = assessment.snapshots.at(-1);
  const { weighting, crossTeamRole } = assessment;
  const chosen = t(`weighting.inUse.${weighting.method}`);
  const withCrossTeam =
    crossTeamRole === 'outside'
      ? chosen
      : t(`weighting.inUse.${crossTeamRole === 'inside' ? 'crossTeamInside' : 'crossTeamOff'}`, {
          weighting: chosen,
        });
  return [
    version === undefined
      ? t('board.version.none')
      : t('board.version', {
          name: version.name,
          on: date(new Date(version.takenAt), { dateStyle: 'long' }),
        }),
    t('board.weights', {
      weighting: isDefaultWeighting(weighting, crossTeamRole) ? chosen : withCrossTeam,
    }),
    t('board.hours', { known: portfolio.itemsWithHours, total: portfolio.total.items }),
  ].join(' · ');
}
