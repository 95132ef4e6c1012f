import { createContext, use } from 'react';
import type { OpenedStorage } from '../platform/assessmentStorage';
import type { Tabs } from '../platform/tabs';

/** What the whole app stands on: where assessments are kept, and the other tabs. */
export interface Home extends OpenedStorage {
  readonly tabs: Tabs;
}

/** Holds a promise that resolves once storage has proved itself, or has been replaced by memory. Never rejects. */
export const HomeContext = createContext<Promise<Home> | null>(null);

/** The promise of what the app stands on, for whoever can wait. */
export function useHomePromise(): Promise<Home> {
  const home = use(HomeContext);
  if (!home) throw new Error('useHomePromise needs a HomeContext above it');
  return home;
}

/** What the app stands on; suspends until it is there. */
export function useHome(): Home {
  return use(useHomePromise());
}
