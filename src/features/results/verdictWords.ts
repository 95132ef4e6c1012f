import type { OperatingModel } from '../../domain/operatingModel';
import type { Portfolio } from '../../domain/result';
import type { CrossTeamRole, Weighting } from '../../domain/weights';
import type { Words } from '../../i18n/Words';

/** Whether the portfolio adds up to a way of working that can be named. */
export function verdictIsCalled({ total }: Portfolio, model: OperatingModel): boolean {
  return total.items > 1 && model !== 'tooEarly' && model !== 'answerFour';
}

/** The portfolio in one sentence: its way of working, or else its counts. */
export function nameVerdict(portfolio: Portfolio, model: OperatingModel, words: Words): string {
  return verdictIsCalled(portfolio, model) ? words.t(`model.verdict.${model}`) : nameCounts(portfolio, words);
}

/** What a person chose about the weights, in a few words. */
export function nameWeighting(weighting: Weighting, crossTeamRole: CrossTeamRole, { t }: Words): string {
  const named = t(`weighting.inUse.${weighting.method}`);
  if (crossTeamRole === 'inside') return t('weighting.inUse.crossTeamInside', { weighting: named });
  return crossTeamRole === 'off' ? t('weighting.inUse.crossTeamOff', { weighting: named }) : named;
}

/** How many items somebody inside answers for because the result says so. */
export function countInside({ byPlacement }: Portfolio): number {
  return (
    byPlacement.keepInHouse.items + byPlacement.ownInsideDeliverOutside.items + byPlacement.decideInside.items
  );
}

function nameCounts(portfolio: Portfolio, { t }: Words): string {
  const { total, byPlacement, byDelivery, unplaced } = portfolio;
  if (total.items === 1) {
    const placements = [
      'placeWithPartner',
      'keepInHouse',
      'decideInside',
      'ownInsideDeliverOutside',
      'findOut',
      'keepLight',
      'onTheLine',
    ] as const;
    const only =
      unplaced.items === 1 ? undefined : placements.find((placement) => byPlacement[placement].items === 1);
    return t('results.verdict.one', { placement: only ?? 'none' });
  }
  const inside = countInside(portfolio);
  return t('results.verdict', { inside, total: total.items, partner: byDelivery.partner.items });
}
