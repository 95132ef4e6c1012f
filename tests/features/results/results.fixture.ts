import type { Assessment } from '../../../src/domain/assessment';
import type { Ratings } from '../../../src/domain/rating';
import type { WorkItem } from '../../../src/domain/workItem';
import { assessmentOf, item } from '../../support/assessments';

/** Ratings in the order of the questions. */
export function rated(
  context: Ratings['context'],
  continuity: Ratings['continuity'],
  capacity: Ratings['capacity'],
  crossTeam: Ratings['crossTeam'],
): Ratings {
  return { context, continuity, capacity, crossTeam };
}

/** One item of every placement, in list order. */
export const ofEveryKind: readonly WorkItem[] = [
  item('Service desk', {
    ...rated(4, 5, 1, 2),
    accountable: 'Desk lead',
    hoursPerMonth: 100,
    group: 'People',
  }),
  item('Server patching', {
    ...rated(1, 2, 5, 3),
    accountable: 'Vendor lead',
    hoursPerMonth: 40,
    doneBy: 'inHouse',
  }),
  item('Cloud migration', { ...rated(4, 4, 4, 5), kind: 'project' }),
  item('Meeting rooms', { ...rated(2, 1, 1, 2) }),
  item('Network', { ...rated(4, 2, 3, 3) }),
  item('Databases', { ...rated('notSure', 3, 'notSure', 3) }),
  item('Risk exceptions', { ...rated(5, 5, 1, 1), risk: true, handsOn: false }),
];

/** An assessment of these items, or of one of every kind. */
export function assessmentWith(items: readonly WorkItem[] = ofEveryKind): Assessment {
  return { ...assessmentOf(), items: items.map((one, order) => ({ ...one, order })) };
}
