/** Words about published precedents: what a source is, and what it says besides. */
export const precedents = {
  'precedentSource.enerSystems':
    'A managed service provider’s matrix for a business of 75 people with one IT person',
  'precedentSource.vegaprism': 'A managed service provider’s responsibility table for co-managed IT',
  'precedentSource.sonicSystems': 'A managed service provider’s playbook: ownership by function',
  'precedentSource.flamingo': 'A tool maker’s map of who owns which tool',
  'precedentSource.wallaceAndWhite':
    'A managed service provider on what the inside team keeps and what it hands over',
  'precedentSource.fullyCompliance': 'A compliance site’s short answer on co-managed IT',
  'precedentSource.cio': 'A trade magazine on what will stay and what will go',
  'precedentSource.techTarget': 'A sourcing adviser, quoted by a trade magazine',
  'precedentSource.corvelle': 'A consultant on functions never to hand over',
  'precedentSource.powerfulIt': 'A managed service provider on what gains from outside scale',
  'precedentSource.awsManagedServices':
    'A cloud provider’s table: the customer is inside, the provider is the partner',
  'precedent.turnsWhenSelfProvisioned':
    'The same table gives this to the customer for what the customer sets up',
  'precedent.bothResponsible': 'The source makes both responsible',

  'precedents.title': 'Published elsewhere',
  'precedents.none': 'No source we know of says who should do this.',
  'precedents.counts':
    '{total, plural, one {One published duty} other {{total, number} published duties}}: {partner, number} with a partner, {inHouse, number} in-house{split, plural, =0 {} other {, {split, number} with both}}.',
  'precedents.disagree': 'The sources do not agree.',
  'precedents.who': 'Who says what',
  'precedents.said': '<b>{work}</b>: {published}.',
  'precedents.published.inHouse': 'in-house',
  'precedents.published.partner': 'with a partner',
  'precedents.published.split': 'with both',
  'precedents.newTab': '(opens in a new tab)',
  'precedents.context': 'For comparison only: your answers alone place this item.',
} as const;
