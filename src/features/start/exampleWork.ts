import type { StarterId } from '../../catalogue/starters';

/** How a bar of the example is drawn: as on the results, where the stroke carries the meaning. */
export type ExampleStroke = 'decided' | 'guarded' | 'shared';

/** One bar of the example on the start page. */
export interface ExampleWork {
  readonly starter: StarterId;
  readonly side: 'inHouse' | 'partner';
  /** How strongly it leans, 0 to 100, as on the results. One of the sizes the style sheet knows. */
  readonly size: 25 | 38 | 50 | 63 | 75;
  readonly stroke: ExampleStroke;
}

/** The example as it hangs on the line, from the top. An illustration: nothing is computed from it. */
export const exampleWork: readonly ExampleWork[] = [
  { starter: 'risk-exc', side: 'inHouse', size: 75, stroke: 'guarded' },
  { starter: 'roadmap', side: 'inHouse', size: 50, stroke: 'guarded' },
  { starter: 'device-patch', side: 'partner', size: 50, stroke: 'decided' },
  { starter: 'erp', side: 'inHouse', size: 50, stroke: 'guarded' },
  { starter: 'ooh', side: 'partner', size: 50, stroke: 'decided' },
  { starter: 'mfa', side: 'partner', size: 63, stroke: 'guarded' },
  { starter: 'change', side: 'inHouse', size: 25, stroke: 'guarded' },
  { starter: 'migration', side: 'partner', size: 38, stroke: 'shared' },
  { starter: 'desk', side: 'inHouse', size: 25, stroke: 'decided' },
  { starter: 'website', side: 'partner', size: 38, stroke: 'decided' },
];

/** What hangs below the loose end: work that nobody holds. */
export const looseWork: readonly StarterId[] = ['backup', 'escalation', 'vendors'];
