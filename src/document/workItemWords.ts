import type { WorkItemFields } from './workItemFields';

/** The longest cell that can be a word or a number; longer ones are not looked at closely. */
export const longestWord = 40;

/** A word without case, spaces and signs. */
export function wordKey(cell: string): string {
  const word = cell.trim();
  if (word.length > longestWord) return word;
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\s_\-–.'’\p{M}]/gu, '');
}

function wordTable<Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(words));
}

/** What people call ongoing work and projects. By {@link wordKey}. */
export const kinds = wordTable<WorkItemFields['kind']>({
  ongoing: 'ongoing',
  operations: 'ongoing',
  operational: 'ongoing',
  run: 'ongoing',
  recurring: 'ongoing',
  continu: 'ongoing',
  encontinu: 'ongoing',
  recurrent: 'ongoing',
  project: 'project',
  projects: 'project',
  oneoff: 'project',
  projet: 'project',
});

/** What people call those who do the work today. By {@link wordKey}. */
export const doers = wordTable<WorkItemFields['doneBy']>({
  unknown: 'unknown',
  '?': 'unknown',
  notsure: 'unknown',
  inconnu: 'unknown',
  passur: 'unknown',
  incertain: 'unknown',
  inhouse: 'inHouse',
  internal: 'inHouse',
  internally: 'inHouse',
  inside: 'inHouse',
  us: 'inHouse',
  ourteam: 'inHouse',
  interne: 'inHouse',
  alinterne: 'inHouse',
  nous: 'inHouse',
  notreequipe: 'inHouse',
  partner: 'partner',
  external: 'partner',
  externally: 'partner',
  outside: 'partner',
  outsourced: 'partner',
  vendor: 'partner',
  supplier: 'partner',
  provider: 'partner',
  contractor: 'partner',
  msp: 'partner',
  externe: 'partner',
  alexterne: 'partner',
  partenaire: 'partner',
  fournisseur: 'partner',
  soustraitant: 'partner',
  imparti: 'partner',
  impartition: 'partner',
  shared: 'shared',
  both: 'shared',
  mixed: 'shared',
  comanaged: 'shared',
  partage: 'shared',
  mixte: 'shared',
  cogere: 'shared',
  lesdeux: 'shared',
  nobody: 'nobody',
  none: 'nobody',
  noone: 'nobody',
  personne: 'nobody',
  aucun: 'nobody',
});

/** What people write for a rating they are not sure of. By {@link wordKey}. */
export const notSure: ReadonlySet<string> = new Set(['?', 'notsure', 'passur', 'incertain']);

/** What people call the two sides. By {@link wordKey}. */
export const sides = wordTable<WorkItemFields['accountableSide']>({
  inside: 'inside',
  internal: 'inside',
  inhouse: 'inside',
  interne: 'inside',
  partner: 'partner',
  external: 'partner',
  outside: 'partner',
  vendor: 'partner',
  externe: 'partner',
  partenaire: 'partner',
});

/** What people write for yes and no. By {@link wordKey}. */
export const yesOrNo = wordTable<boolean>({
  yes: true,
  true: true,
  y: true,
  '1': true,
  x: true,
  '✓': true,
  oui: true,
  o: true,
  vrai: true,
  no: false,
  false: false,
  n: false,
  '0': false,
  non: false,
  faux: false,
});
