import { migrations, versionAfter } from './migrations';

/** What an assessment file says it is. */
export const documentFormat = 'draw-the-line';

/** The version of the saved form that this build writes. */
export const documentVersion = versionAfter(migrations);
