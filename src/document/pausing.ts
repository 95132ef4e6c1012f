/**
 * Work that can be put down after each of its steps, so that a long list need not hold up the page. Ends with its
 * result.
 */
export type Pausing<Result> = Generator<undefined, Result>;

/** Works through something that pauses, without a pause. */
export function workThrough<Result>(work: Pausing<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Works through something that pauses, in slices between which the page can do other things. Rejects once the signal
 * calls the work off.
 */
export type WorkInSlices = <Result>(work: Pausing<Result>, signal: AbortSignal) => Promise<Result>;
