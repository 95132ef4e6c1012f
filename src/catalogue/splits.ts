import { isFlagged } from '../domain/guardrail';
import { rowsToBeginWith, type SplitRow } from '../domain/split';
import { usualLeakOf, type LeakFinder } from '../domain/usualLeak';
import type { UsualLeak, WorkItem } from '../domain/workItem';
import type { StarterId } from './starters';

/** The rows that work is suggested to be split into. Their words are the messages `split.<row>`. */
export const splitRows = [
  'jobsRun',
  'restoresTested',
  'retentionDecided',
  'updatesInstalled',
  'stragglersChased',
  'exceptionsDecided',
  'alertsRanked',
  'threatContained',
  'businessTold',
  'systemsWatched',
  'firstFixMade',
  'decisionMakerWoken',
  'faultsChased',
  'suppliersHeldToTerms',
  'suppliersChosen',
  'callListKept',
  'firstCallTaken',
  'callOrderDecided',
  'accessApproved',
  'accessGranted',
  'leaversRemoved',
  'responseLed',
  'systemsRestored',
  'outsideTold',
  'accessListed',
  'accessJudged',
  'accessRemoved',
  'changeApproved',
  'changeMade',
  'requestsAnswered',
  'faultsFixed',
  'causesRemoved',
  'proofGathered',
  'answersSigned',
  'dataDeleted',
] as const;

/** One suggested row. */
export type SplitRowId = (typeof splitRows)[number];

const ofLeak: Readonly<Record<UsualLeak, readonly SplitRowId[]>> = {
  patching: ['updatesInstalled', 'stragglersChased', 'exceptionsDecided'],
  backups: ['jobsRun', 'restoresTested', 'retentionDecided'],
  securityAlerts: ['alertsRanked', 'threatContained', 'businessTold'],
  vendorCoordination: ['faultsChased', 'suppliersHeldToTerms', 'suppliersChosen'],
  escalation: ['callListKept', 'firstCallTaken', 'callOrderDecided'],
};

const ofStarter: Readonly<Partial<Record<StarterId, readonly SplitRowId[]>>> = {
  ooh: ['systemsWatched', 'firstFixMade', 'decisionMakerWoken'],
  jml: ['accessApproved', 'accessGranted', 'leaversRemoved'],
  incident: ['responseLed', 'systemsRestored', 'outsideTold'],
  'access-review': ['accessListed', 'accessJudged', 'accessRemoved'],
  firewall: ['changeApproved', 'changeMade'],
  desk: ['requestsAnswered', 'faultsFixed', 'causesRemoved'],
  audit: ['proofGathered', 'answersSigned'],
  retention: ['retentionDecided', 'dataDeleted'],
};

const splitsOfStarters: ReadonlyMap<string, readonly SplitRowId[]> = new Map(Object.entries(ofStarter));

/** The rows into which an item is best split: by its starter, else by the usual leak it is; none for other work. */
function suggestedSplit(item: WorkItem, finder: LeakFinder): readonly SplitRowId[] {
  const byStarter = item.starterId === null ? undefined : splitsOfStarters.get(item.starterId);
  if (byStarter !== undefined) return byStarter;
  const leak = usualLeakOf(item, finder);
  return leak === null ? [] : ofLeak[leak];
}

/** What a person sees first who splits an item. */
interface SplitBeginning {
  readonly itemName: string;
  /** Hours a month to be divided; `null` where none are known. */
  readonly hours: number | null;
  readonly rows: readonly SplitRow[];
  /** The rows are suggested for work like it. */
  readonly isSuggested: boolean;
  /** A guardrail holds: it is answered for inside, whatever is said. */
  readonly insideOnly: boolean;
}

/** Where splitting an item begins: with the rows suggested for work like it, else with two that have no name. */
export function beginSplit(
  item: WorkItem,
  finder: LeakFinder,
  nameOf: (row: SplitRowId) => string,
): SplitBeginning {
  const suggested = suggestedSplit(item, finder);
  return {
    itemName: item.name,
    hours: item.hoursPerMonth,
    rows: rowsToBeginWith(item, suggested.map(nameOf)),
    isSuggested: suggested.length > 0,
    insideOnly: isFlagged(item),
  };
}
