import type { placement as en } from '../en/placement';
import type { Translation } from '../translation';

/** How placements, their reasons and the lean are spoken of. Phrases in lower case stand inside a sentence. */
export const placement: Translation<typeof en> = {
  'placement.keepInHouse': 'Garder à l’interne',
  'placement.placeWithPartner': 'Confier à un partenaire',
  'placement.ownInsideDeliverOutside': 'Piloter à l’interne, un partenaire réalise',
  'placement.decideInside': 'Décider à l’interne',
  'placement.findOut': 'S’informer d’abord',
  'placement.keepLight': 'Garder ça léger',
  'placement.onTheLine': 'Sur la ligne',

  'outcome.keepInHouse': 'garder',
  'outcome.placeWithPartner': 'confier à un partenaire',
  'outcome.ownInsideDeliverOutside': 'piloter à l’interne, un partenaire réalise',
  'outcome.decideInside': 'décider à l’interne',
  'outcome.decideInside.partner': 'décider à l’interne, un partenaire fait',
  'outcome.decideInside.undecided': 'décider à l’interne, partie concrète ouverte',
  'outcome.findOut': 's’informer d’abord',
  'outcome.keepLight': 'garder ça léger',
  'outcome.onTheLine': 'une personne tranche',
  'outcome.none': 'pas encore de réponses',

  'delivery.inHouse': 'À l’interne',
  'delivery.partner': 'Un partenaire',
  'delivery.undecided': 'Non décidé',

  'lean.onTheLine': 'sur la ligne',
  'lean.slightly.inHouse': 'légèrement vers l’interne ({size})',
  'lean.slightly.partner': 'légèrement vers le partenaire ({size})',
  'lean.clearly.inHouse': 'clairement vers l’interne ({size})',
  'lean.clearly.partner': 'clairement vers le partenaire ({size})',
  'lean.strongly.inHouse': 'fortement vers l’interne ({size})',
  'lean.strongly.partner': 'fortement vers le partenaire ({size})',

  'reason.context.high': 'pour bien décider, il faut connaître l’organisation',
  'reason.context.low': 'quelqu’un de l’extérieur y arriverait avec une page d’instructions',
  'reason.continuity.high': 'tout repose sur la mémoire et les relations',
  'reason.continuity.low': 'on perd peu quand les gens changent',
  'reason.capacity.high': 'il y manque le temps ou le savoir-faire voulu',
  'reason.capacity.low': 'vous avez le temps et le savoir-faire pour ça',
  'reason.crossTeam.high': 'ça bloque entre les équipes',
  'reason.crossTeam.low': 'une seule équipe s’en charge',
};
