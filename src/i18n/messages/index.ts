import type { adding } from './en/adding';
import type { answers } from './en/answers';
import type { asking } from './en/asking';
import type { owning } from './en/owning';
import type { votes } from './en/votes';

/** English is the source of keys. The words that later screens need arrive with those screens. */
export type Part = 'asking' | 'adding' | 'answers' | 'owning' | 'votes';

/** Every key there is a text for. A key that is not in the English catalogue does not compile. */
export type MessageKey =
  keyof typeof asking | keyof typeof adding | keyof typeof answers | keyof typeof owning | keyof typeof votes;
