/**
 * One step from a version of the saved form to the next. Migrations are never changed, reordered or removed once
 * they have shipped: files of every version open for ever.
 */
export interface Migration {
  /** The version it makes: one more than the version it starts from. */
  readonly to: number;
  /** What it does, as a short name. */
  readonly name: string;
  /** The saved assessment in the new version; what it is given is never changed. */
  readonly migrate: (assessment: unknown) => unknown;
}

/** Every migration, oldest first. The first makes version 2. */
export const migrations: readonly Migration[] = [];

/** The version of the saved form that this list of migrations ends in. */
export function versionAfter(list: readonly Migration[]): number {
  return list.at(-1)?.to ?? 1;
}

/** The saved assessment brought from version `from` to the version that the list ends in. */
export function migrate(assessment: unknown, from: number, list: readonly Migration[] = migrations): unknown {
  return list
    .filter((migration) => migration.to > from)
    .reduce((saved, migration) => migration.migrate(saved), assessment);
}
