import * as v from 'valibot';
import type { Assessment } from '../domain/assessment';
import { pickFields, savedAssessmentFields, savedWorkItemFields } from './assessmentDocument';
import { assessmentSchema } from './assessmentSchema';
import { inListOrder } from './change';
import { documentFormat, documentVersion } from './documentVersion';
import { isRecord } from './isRecord';
import { parseJson } from './jsonDepth';
import { migrate } from './migrations';
import { isLargerThan, mostBytes, withoutByteOrderMark } from './textSize';

/** Why a file is refused; also the end of a message key. */
export type DocumentFault =
  'tooLarge' | 'tooDeep' | 'notJson' | 'otherFormat' | 'noVersion' | 'newerVersion' | 'invalid';

/** A refusal, and where in the file the fault is: `assessment.items.3.name`, or `''` for the file as a whole. */
export interface DocumentRefusal {
  readonly kind: 'refused';
  readonly reason: DocumentFault;
  readonly path: string;
  /** The line of the fault where one can be named; 1 is the first. */
  readonly line?: number;
}

/** What became of a text that should be an assessment file. */
export type DocumentReading =
  | {
      readonly kind: 'read';
      readonly assessment: Assessment;
      /** The version the file was written in. */
      readonly version: number;
      /** Written by a newer version: what this one knows of it can be looked at, but not saved over it. */
      readonly readOnly: boolean;
    }
  | DocumentRefusal;

function refused(reason: DocumentFault, path = ''): DocumentRefusal {
  return { kind: 'refused', reason, path };
}

/** What this version knows of an assessment that a newer one wrote. */
function knownPart(assessment: unknown): unknown {
  if (!isRecord(assessment)) return assessment;
  const items = Array.isArray(assessment.items)
    ? assessment.items.map((item: unknown) => (isRecord(item) ? pickFields(item, savedWorkItemFields) : item))
    : assessment.items;
  return { ...pickFields(assessment, savedAssessmentFields), items };
}

function readAssessment(raw: unknown): Assessment | DocumentRefusal {
  const parsed = v.safeParse(assessmentSchema, raw, { abortEarly: true });
  if (parsed.success) return inListOrder(parsed.output);
  const path = v.getDotPath(parsed.issues[0]);
  return refused('invalid', path === null ? 'assessment' : `assessment.${path}`);
}

/**
 * Reads the text of an assessment file. Size and depth are checked before it is parsed; what comes out is built
 * afresh and holds nothing that the saved form does not name. Never throws, whatever the text.
 */
export function readDocument(text: string): DocumentReading {
  if (isLargerThan(text, mostBytes)) return refused('tooLarge');
  const json = parseJson(withoutByteOrderMark(text));
  return json.kind === 'read' ? readSaved(json.value) : { ...json, path: '' };
}

/** Reads what an assessment file says once it is parsed; see {@link readDocument}. */
export function readSaved(envelope: unknown): DocumentReading {
  if (!isRecord(envelope) || envelope.format !== documentFormat) return refused('otherFormat', 'format');
  const { version } = envelope;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused('noVersion', 'version');
  }
  const readOnly = version > documentVersion;
  const raw = readOnly ? knownPart(envelope.assessment) : migrate(envelope.assessment, version);
  const assessment = readAssessment(raw);
  if (!('kind' in assessment)) return { kind: 'read', assessment, version, readOnly };
  return readOnly ? refused('newerVersion', assessment.path) : assessment;
}
