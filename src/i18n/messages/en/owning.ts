import { evolve } from './evolve';
import { gaps } from './gaps';
import { model } from './model';
import { plan } from './plan';

/** The words that arrive with one owner for everything: gray areas, operating model, plan, versions. */
export const owning = { ...gaps, ...model, ...plan, ...evolve } as const;
