import type { Assessment, DrawnLine } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';
import { pickFields, savedAssessmentFields, savedWorkItemFields } from './assessmentDocument';
import { unansweredFields } from './assessmentFields';
import { inListOrder } from './change';
import { documentFormat, documentVersion } from './documentVersion';
import { isRecord } from './isRecord';
import { parseJson } from './jsonDepth';
import { mostEncoded, mostInflated, packText, unpackText, type LinkFault } from './linkCodec';
import { readSaved, type DocumentReading, type DocumentRefusal } from './readDocument';
import { compareInListOrder, isSameValue, newWorkItem } from './workItemFields';

/** The longest link that every chat takes, in characters. */
export const mostInChat = 2000;

/** What is left out of a link where it stands like this. Links that were sent rely on it: it never changes. */
const unsaid: Readonly<Record<'assessment' | 'item', object>> = {
  assessment: unansweredFields,
  item: newWorkItem({ name: '', id: '' }),
};

function numberOf(place: number): string {
  return (place + 1).toString(36);
}

/** Items are numbered as they come: their ids say nothing, and random ones would be half of the link. */
function numberItems(assessment: Assessment): ReadonlyMap<string, string> {
  const ids = [assessment, ...assessment.snapshots]
    .flatMap(({ items }) => items)
    .flatMap(({ id, splitFrom }) => (splitFrom === null ? [id] : [id, splitFrom]));
  return new Map([...new Set(ids)].map((id, at) => [id, numberOf(at)]));
}

function renumber<Line extends DrawnLine>(line: Line, numbers: ReadonlyMap<string, string>): Line {
  const items = [...line.items].sort(compareInListOrder).map((item, order): WorkItem => {
    const { id, splitFrom } = item;
    return {
      ...item,
      id: numbers.get(id) ?? id,
      splitFrom: splitFrom === null ? null : (numbers.get(splitFrom) ?? splitFrom),
      order,
    };
  });
  return { ...line, items };
}

/** The assessment as a link carries it: the same in everything but its ids, which are written anew. */
export function forLink(assessment: Assessment): Assessment {
  const sorted = inListOrder(assessment);
  const numbers = numberItems(sorted);
  return {
    ...renumber(sorted, numbers),
    id: 'link',
    snapshots: sorted.snapshots.map((snapshot, at) => ({
      ...renumber(snapshot, numbers),
      id: String(at + 1),
    })),
  };
}

function leaveOut(saved: Readonly<Record<string, unknown>>, blank: object): Record<string, unknown> {
  const unsaidFields = new Map<string, unknown>(Object.entries(blank));
  return Object.fromEntries(
    Object.entries(saved).filter(
      ([field, value]) => !(unsaidFields.has(field) && isSameValue(unsaidFields.get(field), value)),
    ),
  );
}

function compactItems(items: readonly WorkItem[]): readonly Record<string, unknown>[] {
  return items.map(({ order: place, ...item }) =>
    leaveOut(pickFields(item, savedWorkItemFields), { ...unsaid.item, id: numberOf(place) }),
  );
}

function expandItems(items: unknown): unknown {
  if (!Array.isArray(items)) return items;
  return items.map((item: unknown, order) =>
    isRecord(item) ? { ...unsaid.item, id: numberOf(order), order, ...item } : item,
  );
}

function expand(assessment: unknown): unknown {
  if (!isRecord(assessment)) return assessment;
  const { snapshots = [] } = assessment;
  return {
    ...unsaid.assessment,
    ...assessment,
    items: expandItems(assessment.items),
    snapshots: Array.isArray(snapshots)
      ? snapshots.map((one: unknown) => (isRecord(one) ? { ...one, items: expandItems(one.items) } : one))
      : snapshots,
  };
}

/** What stands after `#a=`, or that there is more than a link can hold. */
export type WrittenLink =
  { readonly kind: 'written'; readonly payload: string } | { readonly kind: 'tooLarge' };

/** The payload of the link to an assessment: the saved form, without what nobody has said. */
export async function writeAssessmentLink(assessment: Assessment): Promise<WrittenLink> {
  const { items, snapshots, ...whole } = forLink(assessment);
  const saved = {
    format: documentFormat,
    version: documentVersion,
    assessment: {
      ...leaveOut(pickFields(whole, savedAssessmentFields), unsaid.assessment),
      ...(snapshots.length > 0 && {
        snapshots: snapshots.map((snapshot) => ({ ...snapshot, items: compactItems(snapshot.items) })),
      }),
      items: compactItems(items),
    },
  };
  const text = JSON.stringify(saved);
  if (new TextEncoder().encode(text).length > mostInflated) return { kind: 'tooLarge' };
  const payload = await packText(text);
  return payload.length > mostEncoded ? { kind: 'tooLarge' } : { kind: 'written', payload };
}

/** An assessment from a link, or why there is none: a fault of the link, or of what it holds. */
export type AssessmentLinkReading =
  DocumentReading | (Omit<DocumentRefusal, 'reason'> & { readonly reason: LinkFault });

/** Reads what stands after `#a=` by the rules of an assessment file. Never rejects, whatever the payload. */
export async function readAssessmentLink(payload: string): Promise<AssessmentLinkReading> {
  const unpacked = await unpackText(payload);
  if (unpacked.kind === 'refused') return { ...unpacked, path: '' };
  const json = parseJson(unpacked.text);
  if (json.kind === 'refused') return { ...json, path: '' };
  const { value } = json;
  return readSaved(isRecord(value) ? { ...value, assessment: expand(value.assessment) } : value);
}
