import type { Starter } from '../catalogue/starters';
import type { Assessment } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';
import { unansweredFields } from './assessmentFields';
import { newWorkItem } from './workItemFields';

/** An assessment with nothing in it: equal weights, cross-team work pulling outside. */
export function newAssessment(title: string, id: string = crypto.randomUUID()): Assessment {
  return { id, title, ...unansweredFields, snapshots: [], items: [] };
}

/** The same assessment under another id, so that keeping it never touches the one it came from. */
export function copyAssessment(assessment: Assessment, id: string = crypto.randomUUID()): Assessment {
  return { ...assessment, id };
}

/** The words of a starter in the language of the person who picks it. */
export interface StarterWords {
  readonly name: string;
  readonly description: string;
  readonly group: string;
}

/** A work item for a starter. Its flags are not set: the starter only suggests them. */
export function workItemFromStarter(
  starter: Starter,
  words: StarterWords,
  newId: () => string = () => crypto.randomUUID(),
): WorkItem {
  const { id: starterId, kind, timeCritical } = starter;
  return newWorkItem({ ...words, kind, timeCritical, starterId }, newId);
}
