import { exampleItems, type ExampleItem, type ExampleMessageKey } from '../catalogue/example';
import {
  exampleAnswers,
  exampleEvidence,
  exampleSnapshots,
  type ExampleSnapshot,
} from '../catalogue/exampleHistory';
import { starters } from '../catalogue/starters';
import type { Assessment, Snapshot } from '../domain/assessment';
import type { Condition } from '../domain/readiness';
import type { WorkItem } from '../domain/workItem';
import { newAssessment, workItemFromStarter } from './newAssessment';

type Say = (key: ExampleMessageKey) => string;

type PersonSlot =
  'accountable' | 'reviewer' | 'actsFirst' | 'callsNext' | 'documentsHeldBy' | 'adminAccessHeldBy';

function exampleWorkItem(entry: ExampleItem, order: number, say: Say): WorkItem {
  const { starterId, ratings, facts, accountable, approvesChanges } = entry;
  const starter = starters.find(({ id }) => id === starterId);
  if (starter === undefined) throw new Error(`There is no starter ${starterId}`);
  const words = {
    name: say(`starter.${starterId}.name`),
    description: say(`starter.${starterId}.description`),
    group: say(`starterGroup.${starter.group}`),
  };
  const roleIn = (slot: PersonSlot): string => {
    const role = entry[slot];
    return role === undefined ? '' : say(`example.role.${role}`);
  };
  const sentenceIn = (field: 'note' | 'decisionReason' | 'mayDo' | 'redrawIf' | 'partOf'): string => {
    const sentence = entry[field];
    return sentence === undefined ? '' : say(`example.${sentence}`);
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
    accountable: roleIn('accountable'),
    reviewer: roleIn('reviewer'),
    actsFirst: roleIn('actsFirst'),
    callsNext: roleIn('callsNext'),
    documentsHeldBy: roleIn('documentsHeldBy'),
    adminAccessHeldBy: roleIn('adminAccessHeldBy'),
    note: sentenceIn('note'),
    decisionReason: sentenceIn('decisionReason'),
    mayDo: sentenceIn('mayDo'),
    redrawIf: sentenceIn('redrawIf'),
    partOf: sentenceIn('partOf'),
    retainedDuties:
      approvesChanges === undefined
        ? []
        : [
            {
              duty: 'approveChanges',
              owner: say(`example.role.${approvesChanges.owner}`),
              hours: approvesChanges.hours,
              dropped: false,
            },
          ],
    order,
  };
}

function exampleSnapshot({ id, name, takenAt, weighting, ...then }: ExampleSnapshot, say: Say): Snapshot {
  const entries = exampleItems
    .filter(({ starterId }) => !then.without.includes(starterId))
    .map((entry) => ({ ...entry, ...then.otherwise[entry.starterId] }));
  return {
    id,
    name: say(`example.${name}`),
    takenAt,
    weighting,
    crossTeamRole: 'outside',
    items: [...entries, ...then.besides].map((entry, order) => exampleWorkItem(entry, order, say)),
  };
}

/** The example as an assessment of its own, in the words that `say` gives. */
export function newExampleAssessment(say: Say, id: string = crypto.randomUUID()): Assessment {
  const evidenceOf = (condition: Condition): string => {
    const sentence = exampleEvidence[condition];
    return sentence === undefined ? '' : say(`example.${sentence}`);
  };
  return {
    ...newAssessment(say('example.title'), id),
    ...exampleAnswers,
    leadershipEvidence: evidenceOf('leadership'),
    documentationEvidence: evidenceOf('documentation'),
    sharedToolingEvidence: evidenceOf('sharedTooling'),
    items: exampleItems.map((entry, order) => exampleWorkItem(entry, order, say)),
    snapshots: exampleSnapshots.map((snapshot) => exampleSnapshot(snapshot, say)),
  };
}
