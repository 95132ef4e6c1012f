/** Where somebody sits. */
export type Side = 'inside' | 'partner';

/** How a name reads: as one person or role, as several, or as a team. */
export type NameReading = 'one' | 'several' | 'team';

/** The longest person or role, in UTF-16 units. */
export const longestPerson = 200;
