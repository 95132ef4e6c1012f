/** Words of the gray areas: who is named, who acts first, what to split. */
export const gaps = {} as const;
