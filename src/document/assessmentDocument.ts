import type { Assessment } from '../domain/assessment';
import { assessmentDisclosure, disclosedFields, workItemDisclosure } from './disclosure';
import { documentFormat, documentVersion } from './documentVersion';

/** What the name of an assessment file ends with. */
export const documentExtension = '.dtl.json';

/** The fields of a saved assessment and of a saved work item, in the order in which a file lists them. */
export const savedAssessmentFields = disclosedFields(assessmentDisclosure, 'file', true);
export const savedWorkItemFields = disclosedFields(workItemDisclosure, 'file', true);

/** The named entries of the record, in that order. */
export function pickFields(record: object, fields: readonly string[]): Record<string, unknown> {
  const entries = new Map<string, unknown>(Object.entries(record));
  return Object.fromEntries(
    fields.filter((field) => entries.has(field)).map((field) => [field, entries.get(field)]),
  );
}

/** The assessment as the text of a file: readable, and the same text for the same assessment. */
export function writeDocument(assessment: Assessment): string {
  const saved = {
    format: documentFormat,
    version: documentVersion,
    assessment: {
      ...pickFields(assessment, savedAssessmentFields),
      items: assessment.items.map((item) => pickFields(item, savedWorkItemFields)),
    },
  };
  return `${JSON.stringify(saved, null, 2)}\n`;
}
