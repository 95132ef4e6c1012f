import { describe, expect, it } from 'vitest';
import { starterGroups, starters } from '../../src/catalogue/starters';
import { usualLeaks } from '../../src/domain/workItem';
import { starterDescriptions } from '../../src/i18n/messages/en/starterDescriptions';
import { starters as starterNames } from '../../src/i18n/messages/en/starters';
import { startersShown } from '../../src/i18n/messages/en/startersShown';

describe('The starter list', () => {
  it('has 46 entries in 8 groups, each group standing together and in order', () => {
    expect(starters).toHaveLength(46);
    expect([...new Set(starters.map(({ group }) => group))]).toEqual(starterGroups);
    const runs = starters.filter(({ group }, at) => group !== starters[at - 1]?.group);
    expect(runs).toHaveLength(8);
  });

  it('names every entry once', () => {
    expect(new Set(starters.map(({ id }) => id)).size).toBe(46);
  });

  it('has an entry for each of the five usual leaks', () => {
    const leaks = new Set(starters.map(({ usualLeak }) => usualLeak));
    for (const leak of usualLeaks) expect(leaks).toContain(leak);
  });

  it('has words for every group and every entry, and no others', () => {
    const keys = [
      ...starterGroups.map((group) => `starterGroup.${group}`),
      ...starters.flatMap(({ id }) => [`starter.${id}.name`, `starter.${id}.description`]),
    ];
    expect(Object.keys({ ...startersShown, ...starterNames, ...starterDescriptions }).sort()).toEqual(
      keys.sort(),
    );
  });
});
