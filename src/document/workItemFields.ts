import type { WorkItem } from '../domain/workItem';

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
  decisionReason: longestText,
} as const satisfies Partial<Record<keyof WorkItemFields, number>>;

/** A field that holds free text. */
export type TextField = keyof typeof textFields;

/** Whether the field holds free text. */
export function isTextField(field: string): field is TextField {
  return Object.hasOwn(textFields, field);
}

const unsaid: WorkItemFields = {
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
  decision: null,
  decisionReason: '',
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
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest);
  return /[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept;
}

/**
 * The fields as they may be kept: text cut to its longest length, a name without the space around it. A name that is
 * empty says nothing and is left out.
 */
export function withinLimits(fields: Partial<WorkItemFields>): Partial<WorkItemFields> {
  const { name, ...others } = fields;
  const kept: { -readonly [Field in keyof WorkItemFields]?: WorkItemFields[Field] } = { ...others };
  for (const [field, longest] of Object.entries(textFields)) {
    if (!isTextField(field) || field === 'name') continue;
    const text = others[field];
    if (text !== undefined) kept[field] = cut(text, longest);
  }
  const trimmed = cut((name ?? '').trim(), longestName).trimEnd();
  if (trimmed !== '') kept.name = trimmed;
  return kept;
}

/** The order of the list: by position, then by id where two tabs chose the same position. */
export function compareInListOrder(a: WorkItem, b: WorkItem): number {
  if (a.order !== b.order) return a.order - b.order;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Whether two values of one field say the same; lists are compared by their entries. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return (
    Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((entry, position) => Object.is(entry, b[position]))
  );
}
