/** How placements, their reasons and the lean are spoken of. Phrases in lower case stand inside a sentence. */
export const placement = {
  'placement.keepInHouse': 'Keep in-house',
  'placement.placeWithPartner': 'Place with a partner',
  'placement.ownInsideDeliverOutside': 'Own inside, partner delivers',
  'placement.decideInside': 'Decide inside',
  'placement.findOut': 'Find out first',
  'placement.keepLight': 'Keep it light',
  'placement.onTheLine': 'On the line',

  'outcome.keepInHouse': 'keep',
  'outcome.placeWithPartner': 'place with partner',
  'outcome.ownInsideDeliverOutside': 'own inside, partner delivers',
  'outcome.decideInside': 'decide inside',
  'outcome.decideInside.partner': 'decide inside, partner does',
  'outcome.decideInside.undecided': 'decide inside, hands-on part open',
  'outcome.findOut': 'find out first',
  'outcome.keepLight': 'keep it light',
  'outcome.onTheLine': 'a person decides',
  'outcome.none': 'not rated yet',

  'delivery.inHouse': 'In-house',
  'delivery.partner': 'A partner',
  'delivery.undecided': 'Not decided',

  'lean.onTheLine': 'on the line',
  'lean.slightly.inHouse': 'slightly in-house ({size})',
  'lean.slightly.partner': 'slightly partner ({size})',
  'lean.clearly.inHouse': 'clearly in-house ({size})',
  'lean.clearly.partner': 'clearly partner ({size})',
  'lean.strongly.inHouse': 'strongly in-house ({size})',
  'lean.strongly.partner': 'strongly partner ({size})',

  'flag.risk': 'Risk',
  'flag.compliance': 'Compliance',
  'flag.direction': 'Direction',

  'kind.ongoing': 'Ongoing',
  'kind.project': 'Project',

  'reason.context.high': 'good decisions depend on knowing the business',
  'reason.context.low': 'an outsider could do it from a brief',
  'reason.continuity.high': 'it relies on memory and relationships',
  'reason.continuity.low': 'little is lost when people change',
  'reason.capacity.high': 'it isn’t getting the time or skill it needs',
  'reason.capacity.low': 'you have the time and skill for it',
  'reason.crossTeam.high': 'it stalls between teams',
  'reason.crossTeam.low': 'it sits with one team',
} as const;
