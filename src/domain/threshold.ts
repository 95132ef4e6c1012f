/** Rounding in sums of weights must never decide a placement, so thresholds are met from this far below. */
const tolerance = 1e-9;

/** Whether a value is at or above a threshold. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - tolerance;
}

/** Whether a value is at or below a threshold. */
export function staysWithin(value: number, threshold: number): boolean {
  return value <= threshold + tolerance;
}

/** Whether a lean is far enough from the line to place an item: 0.10 or more either way. */
export function isOffTheLine(lean: number): boolean {
  return reaches(Math.abs(lean), 0.1);
}

/** Whether a value is nothing but rounding. */
export function isNegligible(value: number): boolean {
  return Math.abs(value) < tolerance;
}
