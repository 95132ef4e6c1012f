import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { loadMessages } from './catalogue';
import type { Part } from './messages';

/** A component that arrives when it is first shown, together with the words that only it and its like need. */
export function arriving<Props>(
  parts: readonly Part[],
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), ...parts.map((part) => loadMessages('en', part))]);
    return { default: component };
  });
}
