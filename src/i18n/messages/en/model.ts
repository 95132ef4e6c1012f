/** Words of the operating model, readiness and capacity. */
export const model = {} as const;
