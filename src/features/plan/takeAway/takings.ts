/** What can be taken along, in the order in which it is offered. */
export const takings = [
  'board',
  'report',
  'record',
  'raci',
  'brief',
  'line',
  'map',
  'items',
  'assessment',
] as const;

/** One thing that can be taken along. */
export type Taking = (typeof takings)[number];

/** The form it takes; all but `print` are the end of a file name. */
export type TakenForm = 'print' | 'docx' | 'md' | 'csv' | 'xlsx' | 'svg' | 'png' | 'mmd' | 'json';

/** The forms each can take, the usual one first. */
export const formsOf = {
  board: ['print', 'docx'],
  report: ['print'],
  record: ['md'],
  raci: ['csv', 'md'],
  brief: ['docx', 'md'],
  line: ['png', 'svg'],
  map: ['png', 'svg', 'mmd'],
  items: ['xlsx', 'csv'],
  assessment: ['json'],
} as const satisfies Readonly<Record<Taking, readonly TakenForm[]>>;

/** What belongs together, by what it is good for. */
export const takingGroups = [
  { group: 'decide', takings: ['board', 'report', 'record'] },
  { group: 'run', takings: ['raci', 'brief'] },
  { group: 'show', takings: ['line', 'map'] },
  { group: 'keep', takings: ['items', 'assessment'] },
] as const satisfies readonly { readonly group: string; readonly takings: readonly Taking[] }[];
