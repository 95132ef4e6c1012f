import type { Assessment } from '../domain/assessment';

/** An empty assessment: equal weights, cross-team work pulling outside. */
export function newAssessment(title: string, id: string = crypto.randomUUID()): Assessment {
  return { id, title, weighting: { method: 'equal' }, crossTeamRole: 'outside', items: [] };
}
