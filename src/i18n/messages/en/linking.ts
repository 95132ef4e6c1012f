import { ballot } from './ballot';
import { share } from './share';

/** The words that arrive with a link: making one, opening one, filling in a ballot. */
export const linking = { ...share, ...ballot } as const;
