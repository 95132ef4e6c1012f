import { reaches } from './threshold';

/** What co-managed work rests on, in display order. */
export const conditions = ['leadership', 'documentation', 'sharedTooling', 'enforcedAccountability'] as const;

/** One of the four conditions. */
export type Condition = (typeof conditions)[number];

/** What a person may say of a condition, in display order. */
export const readinessAnswers = ['inPlace', 'partly', 'notYet', 'notSure'] as const;

/** What a person says of one condition. */
export type ReadinessAnswer = (typeof readinessAnswers)[number];

/** What is said of the four conditions; `null` while nothing is. */
export type ReadinessAnswers = Readonly<Record<Condition, ReadinessAnswer | null>>;

/** The four answers held against what the items show. */
export interface Readiness {
  /** What each condition counts: 1 in place, ½ partly, 0 not yet, not sure or not answered. */
  readonly counts: Readonly<Record<Condition, number>>;
  /** 0 to 4. */
  readonly total: number;
  /** The conditions without an answer, in display order. */
  readonly unanswered: readonly Condition[];
  /** The conditions that do not count in full, in display order. */
  readonly missing: readonly Condition[];
  /** Accountability was said to be in place, and counts half because there are items without one name. */
  readonly isCapped: boolean;
}

/** What one answer counts: 1 in place, ½ partly, 0 otherwise. */
export function countOf(answer: ReadinessAnswer | null): number {
  if (answer === 'inPlace') return 1;
  return answer === 'partly' ? 0.5 : 0;
}

/**
 * How ready an organisation is to share work with a partner. Enforced accountability counts at most half while any
 * item has no one name, whatever is said.
 * @param unnamed how many items have no one name
 */
export function computeReadiness(answers: ReadinessAnswers, unnamed: number): Readiness {
  const said = countOf(answers.enforcedAccountability);
  const isCapped = unnamed > 0 && said > 0.5;
  const counts = {
    leadership: countOf(answers.leadership),
    documentation: countOf(answers.documentation),
    sharedTooling: countOf(answers.sharedTooling),
    enforcedAccountability: isCapped ? 0.5 : said,
  };
  return {
    counts,
    total: conditions.reduce((sum, condition) => sum + counts[condition], 0),
    unanswered: conditions.filter((condition) => answers[condition] === null),
    missing: conditions.filter((condition) => !reaches(counts[condition], 1)),
    isCapped,
  };
}
