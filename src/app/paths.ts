import type { Stage } from '../flows/questionnaire/questionnaire.events';

/** The page that an address names. */
export type Page =
  | { readonly page: 'start' }
  | { readonly page: 'assessment'; readonly id: string }
  /** The room's own window of one workshop. */
  | { readonly page: 'room'; readonly room: string }
  /** What lies beside the questions, and which part of it. */
  | { readonly page: 'help' | 'embed' | 'link'; readonly topic: string | undefined };

/** The page that an address names; an address that names none leads to the start. */
export function toPage(path: string): Page {
  const [, page, what] = path.split('/');
  if (page === 'a' && what) return { page: 'assessment', id: what };
  if (page === 'room' && what) return { page, room: what };
  if (page === 'help' || page === 'embed' || page === 'link') return { page, topic: what };
  return { page: 'start' };
}

/** The views of the result, in the order in which they are offered. */
export const resultViews = ['line', 'map', 'gaps', 'model', 'plan', 'versions'] as const;

/** The pages of the result that are made to be printed, reached from where it is taken along. */
const papers = ['board', 'report'] as const;

/** One view of the result. */
export type ResultView = (typeof resultViews)[number] | (typeof papers)[number];

/** Where somebody is inside one assessment. */
export interface Place {
  readonly stage: Stage | 'settings';
  /** The item being rated, or open beside the results. */
  readonly itemId: string | null;
  /** The view of the results. */
  readonly view: ResultView;
}

const names: Readonly<Record<Place['stage'], string>> = {
  listing: 'list',
  describing: 'today',
  rating: 'rate',
  checking: 'check',
  results: 'results',
  settings: 'settings',
};

/** The address of a place inside one assessment. */
export function toPath(assessmentId: string, { stage, itemId, view }: Place): string {
  const parts = ['a', assessmentId, names[stage], stage === 'results' ? view : null, itemId];
  return `/${parts.filter((part) => part !== null).join('/')}`;
}

/** The place that an address names, `null` when it names none. */
export function toPlace(path: string): Place | null {
  const [, , , name, ...rest] = path.split('/');
  for (const stage of ['listing', 'describing', 'rating', 'checking', 'results', 'settings'] as const) {
    if (names[stage] !== name) continue;
    const [first = null, second = null] = rest;
    const view = [...resultViews, ...papers].find((known) => known === first) ?? 'line';
    return stage === 'results' ? { stage, view, itemId: second } : { stage, view: 'line', itemId: first };
  }
  return null;
}

/** The address of the workshop on an assessment. */
export function toWorkshopPath(assessmentId: string): string {
  return `/a/${assessmentId}/workshop`;
}
