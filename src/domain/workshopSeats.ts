import { mostParticipants, type Participant } from './workshop';

function isSameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}

/**
 * The table once more people have sat down, in the order in which they came: no name twice, nobody without one, and no
 * more than fit.
 * @param newId gives each a new id
 */
export function addParticipants(
  participants: readonly Participant[],
  names: readonly string[],
  newId: () => string,
): readonly Participant[] {
  const seated = [...participants];
  for (const said of names) {
    const name = said.trim();
    const isKnown = seated.some((one) => isSameName(one.name, name));
    if (name === '' || isKnown || seated.length >= mostParticipants) continue;
    seated.push({ id: newId(), name, isRemote: false, ballotId: null });
  }
  return seated;
}
