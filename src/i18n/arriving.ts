import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { bringWords } from './language';
import type { Part } from './messages';

type Load<Loaded> = () => Promise<Loaded>;

const yetToArrive: Load<unknown>[] = [];

/** The same load, which `arriveAhead` may also call before anybody asks. */
export function ahead<Loaded>(load: Load<Loaded>): Load<Loaded> {
  yetToArrive.push(load);
  return load;
}

/** A component that arrives when it is first shown, together with the words that only it and its like need. */
export function arriving<Props>(
  parts: readonly Part[],
  load: Load<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(
    ahead(async () => {
      const [component] = await Promise.all([load(), ...parts.map((part) => bringWords(part))]);
      return { default: component };
    }),
  );
}

/**
 * Fetches one after the other, each when `idle` resolves, what else would arrive when first shown: then no screen
 * waits for a network that has gone. Rejects where the network has gone already; the rest then arrives when shown.
 */
export async function arriveAhead(idle: Load<unknown>): Promise<void> {
  for (let next = yetToArrive.shift(); next; next = yetToArrive.shift()) {
    await idle();
    await next();
  }
}
