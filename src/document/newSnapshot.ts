import type { DrawnLine, Snapshot } from '../domain/assessment';
import { longestName } from './workItemFields';

/**
 * The line as it stands, to be kept under a name.
 * @param name cut to its longest length; must not be empty
 */
export function newSnapshot(
  { weighting, crossTeamRole, items }: DrawnLine,
  name: string,
  takenAt: Date,
  id: string = crypto.randomUUID(),
): Snapshot {
  return {
    id,
    name: name.trim().slice(0, longestName),
    takenAt: takenAt.toISOString(),
    weighting,
    crossTeamRole,
    items,
  };
}
