/** Whether this is the build in one file: there is nothing beside it, and no server behind it that would know of it. */
export const isOneFile = import.meta.env.MODE === 'one-file';
