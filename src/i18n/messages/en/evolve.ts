/** Words of versions, comparisons and redraw dates. */
export const evolve = {} as const;
