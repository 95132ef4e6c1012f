import { framed } from './framed';
import { lead } from './lead';

/** The words that only the page inside other sites needs. */
export const embedded = { ...framed, ...lead } as const;
