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
    ...['workitem', 'item', 'work', 'task', 'taskname', 'title', 'summary', 'shortdescription', 'subject'],
    ...['activity', 'service', 'servicename', 'application', 'applicationname'],
    ...['nom', 'titre', 'resume', 'tache', 'nomdelatache', 'brevedescription', 'descriptionbreve'],
    ...['descriptioncourte', 'sujet', 'objet', 'intitule', 'libelle', 'activite', 'travail', 'element'],
    ...['nomduservice', 'nomdelapplication'],
  ],
  description: [
    ...['details', 'detail', 'longdescription', 'fulldescription', 'issuedescription', 'whatitis'],
    ...['descriptiondetaillee', 'descriptioncomplete', 'descriptif', 'precisions'],
  ],
  group: [
    ...['category', 'area', 'lane', 'component', 'components', 'assignmentgroup', 'supportgroup'],
    ...[
      'epicname',
      'customfieldepicname',
      'epiclink',
      'customfieldepiclink',
      'parentsummary',
      'domain',
      'team',
    ],
    ...['businessservice', 'department', 'projectname'],
    ...['groupe', 'categorie', 'composant', 'composants', 'groupedaffectation', 'groupedassignation'],
    ...['groupedesoutien', 'domaine', 'secteur', 'equipe', 'nomdelepopee', 'liendelepopee', 'resumeduparent'],
    ...['servicemetier', 'nomduprojet'],
  ],
  note: [
    ...['notes', 'comment', 'comments', 'remarks', 'worknotes', 'additionalcomments'],
    ...[
      'commentaire',
      'commentaires',
      'commentairessupplementaires',
      'remarque',
      'remarques',
      'notesdetravail',
    ],
    'observations',
  ],
  kind: ['worktype', 'kindofwork', 'genre', 'nature', 'naturedutravail', 'typedetravail'],
  doneBy: [
    ...['donebytoday', 'today', 'currentowner', 'performedby', 'deliveredby', 'sourcing'],
    ...['faitpar', 'faitaujourdhuipar', 'realisepar', 'executepar', 'approvisionnement'],
  ],
  context: ['contexte', 'businesscontext', 'contextedaffaires'],
  continuity: ['continuite'],
  capacity: ['capacite'],
  crossTeam: ['crossteams', 'interequipes', 'entreequipes', 'crossteamwork'],
  risk: ['risque', 'riskflag'],
  compliance: ['conformite', 'complianceflag'],
  direction: ['directionflag', 'orientation'],
  handsOn: ['handsonwork', 'pratique', 'travailpratique'],
  timeCritical: ['urgent', 'timesensitive', 'critiquedansletemps'],
  hoursPerMonth: [
    ...['hours', 'hoursmonth', 'hoursamonth', 'monthlyhours', 'hpermonth', 'effort', 'efforthours'],
    ...[
      'monthlyeffort',
      'heures',
      'heuresparmois',
      'heuresmois',
      'hmois',
      'effortmensuel',
      'chargemensuelle',
    ],
  ],
  accountable: [
    ...['owner', 'accountableowner', 'ownedby', 'serviceowner', 'applicationowner', 'businessowner'],
    ...['processowner', 'productowner', 'itowner', 'managedby', 'whoanswers'],
    ...['imputable', 'proprietaire', 'proprietaireduservice', 'proprietairedelapplication'],
    ...['responsableduservice', 'detenupar', 'gerepar', 'responsable'],
  ],
  accountableSide: ['side', 'ownerside', 'cote'],
  doesTheWork: [
    ...['assignee', 'assignedto', 'responsible', 'worker', 'technician'],
    ...['faitletravail', 'personneassignee', 'assignea', 'affectea', 'attribuea', 'technicien', 'executant'],
  ],
  reviewer: ['reviewedby', 'review', 'approver', 'reviseur', 'revisepar', 'verificateur', 'approbateur'],
  actsFirst: [
    ...['firstresponder', 'oncall', 'firstresponse', 'firstlinesupport'],
    ...['agitenpremier', 'premierrepondant', 'intervientenpremier', 'degarde'],
  ],
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
