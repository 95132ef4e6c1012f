import { retainedDuties, type RetainedDutyEdit, type WorkItem } from '../domain/workItem';

/** Everything said about a work item; its id never changes. */
export type WorkItemFields = Omit<WorkItem, 'id'>;

/** The longest name of a work item or title of an assessment, in UTF-16 units. */
export const longestName = 200;

/** The longest person or role, in UTF-16 units. */
export const longestPerson = 200;

/** The longest description, note, group or reason, in UTF-16 units. */
export const longestText = 10_000;

/** The fields that hold free text, with the longest each may be. */
export const textFields = {
  name: longestName,
  description: longestText,
  group: longestText,
  note: longestText,
  accountable: longestPerson,
  doesTheWork: longestPerson,
  reviewer: longestPerson,
  actsFirst: longestPerson,
  mayDo: longestText,
  callsNext: longestPerson,
  redrawIf: longestText,
  documentsHeldBy: longestPerson,
  adminAccessHeldBy: longestPerson,
  dataExportHeldBy: longestPerson,
  decisionReason: longestText,
  partOf: longestName,
} as const satisfies Partial<Record<keyof WorkItemFields, number>>;

/** A field that holds free text. */
export type TextField = keyof typeof textFields;

/** Whether the field holds free text. */
export function isTextField(field: string): field is TextField {
  return Object.hasOwn(textFields, field);
}

/** What a work item says about which nothing is said. */
export const unsaid: WorkItemFields = {
  name: '',
  description: '',
  group: '',
  note: '',
  kind: 'ongoing',
  doneBy: 'unknown',
  context: null,
  continuity: null,
  capacity: null,
  crossTeam: null,
  risk: false,
  compliance: false,
  direction: false,
  handsOn: null,
  timeCritical: false,
  hoursPerMonth: null,
  shortOf: [],
  accountable: '',
  accountableSide: null,
  doesTheWork: '',
  reviewer: '',
  actsFirst: '',
  mayContain: null,
  mayDo: '',
  callsNext: '',
  nameIsMeant: false,
  redrawOn: '',
  redrawIf: '',
  documentsHeldBy: '',
  adminAccessHeldBy: '',
  dataExportHeldBy: '',
  retainedDuties: [],
  usualLeak: null,
  splitFrom: null,
  partOf: '',
  decision: null,
  decisionReason: '',
  discussion: null,
  starterId: null,
  order: 0,
};

/**
 * A work item about which nothing is said beyond the given fields.
 * @param newId where the id comes from when none is given; random by default
 */
export function newWorkItem(
  fields: Partial<WorkItem> & { readonly name: string },
  newId: () => string = () => crypto.randomUUID(),
): WorkItem {
  return { ...unsaid, ...fields, id: fields.id ?? newId() };
}

/** Cut to the longest length, never through the middle of a character. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest);
  return /[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept;
}

/** Whether a text is a day of the calendar as `2025-11-23`, or `''`. */
export function isDate(text: string): boolean {
  if (text === '') return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** One edit for each duty, the latest; hours that are no amount are left as assumed. */
function dutiesWithinLimits(edits: readonly RetainedDutyEdit[]): readonly RetainedDutyEdit[] {
  const latest = new Map(edits.map((edit) => [edit.duty, edit]));
  return retainedDuties.flatMap((duty) => {
    const edit = latest.get(duty);
    if (edit === undefined) return [];
    const { hours } = edit;
    const isAmount = hours === null || (Number.isFinite(hours) && hours >= 0);
    return [{ ...edit, owner: cut(edit.owner, longestPerson), hours: isAmount ? hours : null }];
  });
}

/**
 * The fields as they may be kept: text cut to its longest length, a name without the space around it. A name that is
 * empty and a date that is none say nothing and are left out.
 */
export function withinLimits(fields: Partial<WorkItemFields>): Partial<WorkItemFields> {
  const { name, ...others } = fields;
  const kept: { -readonly [Field in keyof WorkItemFields]?: WorkItemFields[Field] } = { ...others };
  for (const [field, longest] of Object.entries(textFields)) {
    if (!isTextField(field) || field === 'name') continue;
    const text = others[field];
    if (text !== undefined) kept[field] = cut(text, longest);
  }
  if (others.redrawOn !== undefined && !isDate(others.redrawOn)) delete kept.redrawOn;
  if (others.retainedDuties !== undefined) kept.retainedDuties = dutiesWithinLimits(others.retainedDuties);
  const trimmed = cut((name ?? '').trim(), longestName).trimEnd();
  if (trimmed !== '') kept.name = trimmed;
  return kept;
}

const lengths = Object.entries(textFields).flatMap(([field, longest]) =>
  isTextField(field) ? [{ field, longest }] : [],
);

/** Whether {@link withinLimits} would leave the fields of the item as they are; far quicker than to ask it. */
export function isWithinLimits(item: WorkItemFields): boolean {
  return (
    item.name !== '' &&
    item.name === item.name.trim() &&
    item.retainedDuties.length === 0 &&
    isDate(item.redrawOn) &&
    lengths.every(({ field, longest }) => item[field].length <= longest)
  );
}

/** The order of the list: by position, then by id where two tabs chose the same position. */
export function compareInListOrder(a: WorkItem, b: WorkItem): number {
  if (a.order !== b.order) return a.order - b.order;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function hasEntries(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether two values of one field say the same; lists and records are compared by their entries. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!hasEntries(a) || !hasEntries(b)) return false;
  const entries = Object.entries(a);
  const others = new Map<string, unknown>(Object.entries(b));
  return (
    Array.isArray(a) === Array.isArray(b) &&
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSameValue(value, others.get(key)))
  );
}
