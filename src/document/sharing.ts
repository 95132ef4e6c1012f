import type { Assessment, DrawnLine } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';
import { unansweredFields } from './assessmentFields';
import {
  assessmentDisclosure,
  naming,
  person,
  title,
  versions,
  words,
  workItemDisclosure,
  type Disclosure,
} from './disclosure';
import { newWorkItem } from './workItemFields';

/** What a person may leave out of a link, in the order in which it is offered. */
export const sharedParts = ['names', 'words', 'people', 'versions'] as const;

/** One part of an assessment that a person may leave out of a link. */
export type SharedPart = (typeof sharedParts)[number];

/** The part of each kind of field; what is of no part travels always. */
const partOf: ReadonlyMap<Disclosure | undefined, SharedPart> = new Map([
  [naming, 'names'],
  [title, 'names'],
  [words, 'words'],
  [person, 'people'],
  [versions, 'versions'],
]);

/** What a person sends along, and how an item is called whose name stays here. */
export interface Sharing {
  readonly parts: ReadonlySet<SharedPart>;
  /** "Item 3": the name of the item at that place, 1 is first. */
  readonly nameItem: (place: number) => string;
  /** What the assessment is called where its title stays here. */
  readonly title: string;
}

const blankItem = newWorkItem({ name: '', id: '' });
const blankAssessment = { ...unansweredFields, title: '', snapshots: [] };

/** The record with the fields of every part that stays here as if nothing had been said. */
function without<Saved extends object>(
  saved: Saved,
  blank: object,
  disclosure: Readonly<Record<string, Disclosure>>,
  parts: ReadonlySet<SharedPart>,
): Saved {
  const unsaid = Object.entries<unknown>({ ...blank }).filter(([field]) => {
    const part = partOf.get(disclosure[field]);
    return part !== undefined && !parts.has(part);
  });
  return { ...saved, ...Object.fromEntries(unsaid) };
}

function reduceItem(item: WorkItem, place: number, { parts, nameItem }: Sharing): WorkItem {
  const reduced = without(item, blankItem, workItemDisclosure, parts);
  // The duties stay; only who has them is a person.
  const retainedDuties = parts.has('people')
    ? item.retainedDuties
    : item.retainedDuties.map((edit) => ({ ...edit, owner: '' }));
  // Which starter it was, and which usual leak it is, would give the name away.
  const telling = parts.has('names') ? {} : { name: nameItem(place), starterId: null, usualLeak: null };
  return { ...reduced, retainedDuties, ...telling };
}

function reduceItems(
  { items }: Pick<DrawnLine, 'items'>,
  places: ReadonlyMap<string, number>,
  sharing: Sharing,
) {
  return items.map((item, at) => reduceItem(item, places.get(item.id) ?? at + 1, sharing));
}

/** The assessment with nothing in it but what the person sends along. Placements stay what they are. */
export function reduceForSharing(assessment: Assessment, sharing: Sharing): Assessment {
  const { parts } = sharing;
  // An item is called the same in every version.
  const everyId = [assessment, ...assessment.snapshots].flatMap(({ items }) => items.map(({ id }) => id));
  const places = new Map([...new Set(everyId)].map((id, at) => [id, at + 1]));
  const reduced = without(assessment, blankAssessment, assessmentDisclosure, parts);
  return {
    ...reduced,
    title: parts.has('names') ? assessment.title : sharing.title,
    items: reduceItems(assessment, places, sharing),
    snapshots: reduced.snapshots.map((snapshot, at) => ({
      ...snapshot,
      name: parts.has('names') ? snapshot.name : String(at + 1),
      items: reduceItems(snapshot, places, sharing),
    })),
  };
}

/** How much of one part an assessment holds, and some of it as it stands there. */
export interface Traveller {
  readonly part: SharedPart;
  /** How many names, texts, people or versions, each counted once. */
  readonly count: number;
  /** At most three. */
  readonly examples: readonly string[];
}

const mostExamples = 3;

function textsOf(
  saved: object,
  disclosure: Readonly<Record<string, Disclosure>>,
  part: SharedPart,
): readonly string[] {
  return Object.entries<unknown>({ ...saved }).flatMap(([field, value]) => {
    const isSaid = typeof value === 'string' && value !== '';
    return isSaid && partOf.get(disclosure[field]) === part ? [value] : [];
  });
}

function findTexts(assessment: Assessment, part: SharedPart): readonly string[] {
  const { items, snapshots, workshop } = assessment;
  if (part === 'versions') return snapshots.map(({ name }) => name);
  if (part === 'names') return items.map(({ name }) => name);
  return [
    ...items.flatMap((item) => textsOf(item, workItemDisclosure, part)),
    ...textsOf(assessment, assessmentDisclosure, part),
    ...(part === 'people' ? (workshop?.participants ?? []).map(({ name }) => name) : []),
  ];
}

/** What of each part would travel; parts of which there is nothing are left out. */
export function findTravellers(assessment: Assessment): readonly Traveller[] {
  return sharedParts.flatMap((part) => {
    const once = [...new Set(findTexts(assessment, part))];
    return once.length === 0 ? [] : [{ part, count: once.length, examples: once.slice(0, mostExamples) }];
  });
}
