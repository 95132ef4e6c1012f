import type { answers } from './en/answers';
import type { asking } from './en/asking';

/** English is the source of keys. The words that results need arrive with the results. */
export type Part = 'asking' | 'answers';

/** Every key there is a text for. A key that is not in the English catalogue does not compile. */
export type MessageKey = keyof typeof asking | keyof typeof answers;

/** A catalogue part of any language: the same keys, every one of them. */
export type AskingMessages = Readonly<Record<keyof typeof asking, string>>;
export type AnswersMessages = Readonly<Record<keyof typeof answers, string>>;
