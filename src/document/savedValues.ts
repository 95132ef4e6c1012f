import * as v from 'valibot';

/** The longest id, in UTF-16 units. */
export const longestId = 100;

/** What saved things are told apart by. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(longestId));

/** Free text up to a length in UTF-16 units. */
export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** A number that is one. */
export const finite = v.pipe(v.number(), v.finite());

/** An instant in UTC, as ISO 8601. */
export const instant = v.pipe(text(40), v.isoTimestamp());

/** An answer to one of the four questions: 1 to 5 in half steps, not sure, or none yet. */
export const rating = v.nullable(
  v.union([v.literal('notSure'), v.pipe(v.number(), v.minValue(1), v.maxValue(5), v.multipleOf(0.5))]),
);

/** Whether no entry is there twice. */
export function isWithoutRepeats(entries: readonly string[]): boolean {
  return new Set(entries).size === entries.length;
}
