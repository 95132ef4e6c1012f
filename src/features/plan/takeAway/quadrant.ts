import { writeQuadrant } from '../../../document/mermaid';
import type { Words } from '../../../i18n/Words';
import type { PlanContext } from '../planContext';

/** The map of every placed item as text that Mermaid draws. */
export function quadrantText({ results }: PlanContext, now: Date, { t, date }: Words): string {
  return writeQuadrant(
    results
      .filter(({ placed }) => placed.placement !== null)
      .map(({ item, placed: { pulls } }) => ({
        name: item.name,
        insidePull: pulls.inside,
        partnerPull: pulls.partner,
      })),
    {
      title: t('take.quadrant.title', { today: date(now) }),
      partnerAxis: { low: t('take.quadrant.partner.low'), high: t('take.quadrant.partner.high') },
      insideAxis: { low: t('take.quadrant.inside.low'), high: t('take.quadrant.inside.high') },
      ownInside: t('map.ownInside'),
      keepInHouse: t('map.keepInHouse'),
      keepLight: t('map.keepLight'),
      partner: t('map.partner'),
    },
  );
}
