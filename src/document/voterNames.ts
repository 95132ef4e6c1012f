import { nameKey } from './workItemNames';

/** Somebody who votes, as the session lists them. */
export interface Voter {
  readonly id: string;
  readonly name: string;
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether somebody whom a chat calls `spoken` can be the one of that name: "Sam", "Sam Miller (Guest)", "Miller, Sam". */
function canBe(spoken: string, name: string): boolean {
  const said = wordsOf(spoken);
  const own = wordsOf(name);
  const [first] = said;
  if (first === undefined || own.length === 0) return false;
  if (said.every((word) => own.includes(word))) return true;
  // "for Sam" is not Sam: the name has to begin with them, unless the family name comes first.
  const begins = own.includes(first) || spoken.includes(',');
  return begins && own.every((word) => said.includes(word));
}

/** Who of the voters somebody in a chat may be: those of exactly that name, else those it can stand for. */
export function findVoters(spoken: string, voters: readonly Voter[]): readonly Voter[] {
  const key = nameKey(spoken);
  if (key === '') return [];
  const exact = voters.filter(({ name }) => nameKey(name) === key);
  return exact.length > 0 ? exact : voters.filter(({ name }) => canBe(spoken, name));
}

/** Finds out who of the voters somebody may be, once for every name: a chat repeats the same few. */
export function voterFinder(voters: readonly Voter[]): (spoken: string) => readonly Voter[] {
  const found = new Map<string, readonly Voter[]>();
  return (spoken) => {
    const known = found.get(spoken) ?? findVoters(spoken, voters);
    found.set(spoken, known);
    return known;
  };
}
