import { exampleItems, type ExampleItem, type ExampleMessageKey } from '../catalogue/example';
import { starters } from '../catalogue/starters';
import type { Assessment } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';
import { newAssessment, workItemFromStarter } from './newAssessment';

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
