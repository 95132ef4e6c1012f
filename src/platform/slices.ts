import type { WorkInSlices } from '../document/pausing';

/** How long the page may be held up at a time, in milliseconds. */
const slice = 8;

/** Resolves once the page has had the chance to do something else. */
export function otherThingsFirst(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Works in slices between which the page does what waits: answers to keys, pictures, messages. */
export const workInSlices: WorkInSlices = async (work, signal) => {
  for (let until = performance.now() + slice; ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await otherThingsFirst();
    signal.throwIfAborted();
    until = performance.now() + slice;
  }
};
