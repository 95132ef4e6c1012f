import type { WorkItemFields } from './workItemFields';

/** The columns of a work item table, in the order in which they are written. */
export const workItemColumns = [
  'name',
  'description',
  'group',
  'note',
  'kind',
  'doneBy',
  'context',
  'continuity',
  'capacity',
  'crossTeam',
  'risk',
  'compliance',
  'direction',
  'handsOn',
  'timeCritical',
  'hoursPerMonth',
  'accountable',
  'accountableSide',
  'doesTheWork',
  'reviewer',
  'actsFirst',
] as const satisfies readonly (keyof WorkItemFields)[];

/** A column that is read and written. */
export type WorkItemColumn = (typeof workItemColumns)[number];

/** The columns that follow from the answers, in the order in which they are written after the others; never read. */
export const computedColumns = [
  'placement',
  'likely',
  'lean',
  'insidePull',
  'partnerPull',
  'acceptability',
  'delivers',
  'closeCall',
  'decision',
  'decisionReason',
] as const;

/** A column that is written and never read. */
export type ComputedColumn = (typeof computedColumns)[number];

/** What each column of a table means: one entry per column, `null` where it is not read. */
export type ColumnMapping = readonly (WorkItemColumn | null)[];

/** Other headers that mean a column, the surest first, as {@link headerKey} writes them. */
const synonyms: Readonly<Record<WorkItemColumn, readonly string[]>> = {
  name: [
    'workitem',
    'item',
    'work',
    'task',
    'title',
    'summary',
    'shortdescription',
    'subject',
    'activity',
    'service',
    'servicename',
    'nom',
    'titre',
    'tache',
    'element',
  ],
  description: ['details', 'detail', 'longdescription', 'issuedescription', 'whatitis'],
  group: [
    'category',
    'area',
    'lane',
    'component',
    'components',
    'assignmentgroup',
    'epicname',
    'epiclink',
    'domain',
    'groupe',
    'categorie',
  ],
  note: ['notes', 'comment', 'comments', 'remarks', 'worknotes', 'commentaire', 'commentaires'],
  kind: ['worktype', 'kindofwork', 'genre', 'nature'],
  doneBy: ['donebytoday', 'today', 'currentowner', 'performedby', 'deliveredby', 'sourcing', 'faitpar'],
  context: ['contexte', 'businesscontext'],
  continuity: ['continuite'],
  capacity: ['capacite'],
  crossTeam: ['crossteams', 'interequipes', 'crossteamwork'],
  risk: ['risque', 'riskflag'],
  compliance: ['conformite', 'complianceflag'],
  direction: ['directionflag', 'orientation'],
  handsOn: ['handsonwork', 'pratique'],
  timeCritical: ['urgent', 'timesensitive', 'critiquedansletemps'],
  hoursPerMonth: [
    'hours',
    'hoursmonth',
    'hoursamonth',
    'monthlyhours',
    'hpermonth',
    'effort',
    'efforthours',
    'heures',
    'heuresparmois',
  ],
  accountable: [
    'owner',
    'accountableowner',
    'ownedby',
    'businessowner',
    'managedby',
    'whoanswers',
    'responsable',
  ],
  accountableSide: ['side', 'ownerside', 'cote'],
  doesTheWork: ['assignee', 'assignedto', 'responsible', 'worker', 'faitletravail', 'assignea'],
  reviewer: ['reviewedby', 'review', 'reviseur'],
  actsFirst: ['firstresponder', 'oncall', 'firstresponse', 'agitenpremier'],
};

/** A header without case, accents, spaces and signs: `Hours / month` and `hours_month` are the same. */
function headerKey(header: string): string {
  return header
    .slice(0, 100)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const computedKeys: ReadonlySet<string> = new Set(computedColumns.map(headerKey));

/** Whether the header names a column that is computed and therefore never read. */
export function isComputedHeader(header: string): boolean {
  return computedKeys.has(headerKey(header));
}

/**
 * What the headers most likely mean. Each column is given to one header only: to its own name, else to its surest
 * synonym, else to the first of equals.
 */
export function mapHeaders(headers: readonly string[]): ColumnMapping {
  const keys = headers.map(headerKey);
  const mapping: (WorkItemColumn | null)[] = headers.map(() => null);
  const claims = workItemColumns
    .flatMap((column) =>
      [headerKey(column), ...synonyms[column]].map((key, sureness) => ({ column, key, sureness })),
    )
    .sort((a, b) => a.sureness - b.sureness);
  const given = new Set<WorkItemColumn>();
  for (const { column, key } of claims) {
    const position = keys.findIndex((header, at) => header === key && mapping[at] === null);
    if (given.has(column) || position === -1) continue;
    mapping[position] = column;
    given.add(column);
  }
  return mapping;
}
