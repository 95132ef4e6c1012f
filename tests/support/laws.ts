import fc from 'fast-check';
import { longRun } from './longRun';

/** On how many cases each law is tried that names no number of its own. */
fc.configureGlobal({ numRuns: longRun ? 10_000 : 1000 });
