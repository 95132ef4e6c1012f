/** The four questions asked of every work item, in table order (also the order of every display). */
export const criteria = ['context', 'continuity', 'capacity', 'crossTeam'] as const;

/** One of the four questions. */
export type Criterion = (typeof criteria)[number];

/** Which way a high rating pulls: towards internal ownership or towards an external partner. */
export type CriterionSide = 'inside' | 'outside';
