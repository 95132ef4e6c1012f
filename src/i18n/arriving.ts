import { createElement, lazy, type ComponentType } from 'react';
import { bringWords } from './language';
import type { Part } from './messages';

type Load<Loaded> = () => Promise<Loaded>;

/** Thrown where something was to be shown that could not be fetched. */
export class NotArrived extends Error {}

const yetToArrive: Load<unknown>[] = [];
const toTryAgain = new Set<() => void>();

/** The same load, which `arriveAhead` may also call before anybody asks. */
export function ahead<Loaded>(load: Load<Loaded>): Load<Loaded> {
  yetToArrive.push(load);
  return load;
}

/**
 * A component that arrives when it is first shown, together with the words that only it and its like need. What cannot
 * be fetched throws {@link NotArrived} wherever it is shown, until {@link tryArrivalsAgain}.
 */
export function arriving<Props extends object>(
  parts: readonly Part[],
  load: Load<ComponentType<Props>>,
): ComponentType<Props> {
  const bring = ahead(async () => {
    const [component] = await Promise.all([load(), ...parts.map((part) => bringWords(part))]);
    return { default: component };
  });
  const begin = () =>
    lazy(() =>
      bring().catch((cause: unknown) => {
        toTryAgain.add(() => {
          arrived = begin();
        });
        throw new NotArrived('A part of the product could not be fetched', { cause });
      }),
    );
  let arrived = begin();
  return (props) => createElement<Props>(arrived, props);
}

/** Lets what could not be fetched be fetched anew when it is shown again. */
export function tryArrivalsAgain(): void {
  for (const begin of toTryAgain) begin();
  toTryAgain.clear();
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
