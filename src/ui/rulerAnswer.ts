/** A place on the ruler a person can press. */
export type RulerLevel = 1 | 2 | 3 | 4 | 5;

/** What a person can answer. */
export type RulerAnswer = RulerLevel | 'notSure';

const answers: Readonly<Record<string, RulerAnswer>> = { 0: 'notSure', 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };

/** The answer that a key stands for; `undefined` where it stands for none. */
export function answerForKey(key: string): RulerAnswer | undefined {
  return answers[key];
}
