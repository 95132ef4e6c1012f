import { test as base } from '../support/journey';
import { Person } from './models/Person';

export { expect, expectAccessible } from '../support/journey';

/** A journey is told by the person who makes it. */
export const test = base.extend<{ I: Person }>({
  I: async ({ page }, use) => {
    await use(new Person(page));
  },
});
