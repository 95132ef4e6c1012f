/**
 * Lets everybody do the same, one after the other and round after round: a busy moment of the machine meets all.
 * @returns what each found, in the order of the rounds
 */
export async function inTurn<Name extends string, Found>(
  rounds: number,
  act: Readonly<Record<Name, () => Promise<Found>>>,
): Promise<Readonly<Record<Name, readonly Found[]>>> {
  const names = Object.keys(act) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Found[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) found[name].push(await act[name]());
  }
  return found;
}
