/** Words of the plan: moves, responsibilities, brief, board page. */
export const plan = {} as const;
