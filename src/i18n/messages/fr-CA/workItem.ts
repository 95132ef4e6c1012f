import type { workItem as en } from '../en/workItem';
import type { Translation } from '../translation';

/** How the kinds of work and the guardrail flags are called. */
export const workItem: Translation<typeof en> = {
  'flag.risk': 'Risque',
  'flag.compliance': 'Conformité',
  'flag.direction': 'Orientation',
  'kind.ongoing': 'En continu',
  'kind.project': 'Projet',
};
