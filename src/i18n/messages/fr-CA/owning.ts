import type { owning as en } from '../en/owning';
import type { Translation } from '../translation';
import { evolve } from './evolve';
import { gaps } from './gaps';
import { model } from './model';
import { plan } from './plan';

/** The words that arrive with one owner for everything: gray areas, operating model, plan, versions. */
export const owning: Translation<typeof en> = { ...gaps, ...model, ...plan, ...evolve };
