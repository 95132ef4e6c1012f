import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a piece of work takes. */
export interface Cost {
  /** Of the processor, not of the clock: a machine that is busy with other things is no slower by it. */
  readonly milliseconds: number;
  /** Kept or still to be cleared away when it is done. */
  readonly bytes: number;
}

setFlagsFromString('--expose-gc');
const clearAway = runInNewContext('gc') as () => void;

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What it takes once it has been done before: the first time it still learns how. */
export async function costOf(work: () => unknown): Promise<Cost> {
  await work();
  clearAway();
  const before = held();
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return { milliseconds: (user + system) / 1000, bytes: held() - before };
}
