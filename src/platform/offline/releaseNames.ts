/** What the page says to a release that waits, so that it takes over. */
export const takeOver = 'take over';

/**
 * How the names of our stores of files begin. Stores are shared by everything that one origin serves, so the name
 * says which folder of it is ours.
 * @param scope the address of the folder that the product is served from
 */
export function storesOf(scope: string): string {
  return `draw-the-line ${new URL(scope).pathname} `;
}
