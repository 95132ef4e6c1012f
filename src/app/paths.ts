import type { Stage } from '../flows/questionnaire/questionnaire.events';

/** Where the results show an item or a tab, and where rating shows an item. */
export interface Place {
  readonly stage: Stage | 'settings';
  /** The item being rated, or open beside the results. */
  readonly itemId: string | null;
  /** The tab of the results. */
  readonly tab: string | null;
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
export function toPath(assessmentId: string, { stage, itemId, tab }: Place): string {
  const parts = ['a', assessmentId, names[stage], stage === 'results' ? (tab ?? 'line') : null, itemId];
  return `/${parts.filter((part) => part !== null).join('/')}`;
}

/** The place that an address names, `null` when it names none. */
export function toPlace(path: string): Place | null {
  const [, , , name, ...rest] = path.split('/');
  for (const stage of ['listing', 'describing', 'rating', 'checking', 'results', 'settings'] as const) {
    if (names[stage] !== name) continue;
    const [first = null, second = null] = rest;
    return stage === 'results' ? { stage, tab: first, itemId: second } : { stage, tab: null, itemId: first };
  }
  return null;
}
