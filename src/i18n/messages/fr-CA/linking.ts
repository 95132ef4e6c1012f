import type { linking as english } from '../en/linking';
import type { Translation } from '../translation';
import { ballot } from './ballot';
import { share } from './share';

export const linking: Translation<typeof english> = { ...share, ...ballot };
