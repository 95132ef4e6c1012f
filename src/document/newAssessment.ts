import { exampleItems, type ExampleItem, type ExampleMessageKey } from '../catalogue/example';
import { starters, type Starter } from '../catalogue/starters';
import type { Assessment } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';
import { unansweredFields } from './assessmentFields';
import { newWorkItem } from './workItemFields';

/** An assessment with nothing in it: equal weights, cross-team work pulling outside. */
export function newAssessment(title: string, id: string = crypto.randomUUID()): Assessment {
  return { id, title, ...unansweredFields, items: [] };
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

type Say = (key: ExampleMessageKey) => string;

function exampleWorkItem(entry: ExampleItem, order: number, say: Say): WorkItem {
  const { starterId, ratings, facts, accountable, reviewer, actsFirst, note, decisionReason } = entry;
  const starter = starters.find(({ id }) => id === starterId);
  if (starter === undefined) throw new Error(`There is no starter ${starterId}`);
  const words = {
    name: say(`starter.${starterId}.name`),
    description: say(`starter.${starterId}.description`),
    group: say(`starterGroup.${starter.group}`),
  };
  const [context, continuity, capacity, crossTeam] = ratings;
  return {
    ...workItemFromStarter(starter, words, () => starterId),
    context,
    continuity,
    capacity,
    crossTeam,
    accountableSide: accountable === undefined ? null : 'inside',
    ...facts,
    accountable: accountable === undefined ? '' : say(`example.role.${accountable}`),
    reviewer: reviewer === undefined ? '' : say(`example.role.${reviewer}`),
    actsFirst: actsFirst === undefined ? '' : say(`example.role.${actsFirst}`),
    note: note === undefined ? '' : say(`example.${note}`),
    decisionReason: decisionReason === undefined ? '' : say(`example.${decisionReason}`),
    order,
  };
}

/** The example as an assessment of its own, in the words that `say` gives. */
export function newExampleAssessment(say: Say, id: string = crypto.randomUUID()): Assessment {
  return {
    ...newAssessment(say('example.title'), id),
    items: exampleItems.map((entry, order) => exampleWorkItem(entry, order, say)),
  };
}
