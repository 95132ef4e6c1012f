import { describe, expect, it } from 'vitest';
import { precedents, precedentSources } from '../../src/catalogue/precedents';
import { precedentWords } from '../../src/catalogue/precedentWords';
import { starters } from '../../src/catalogue/starters';
import { findPrecedents } from '../../src/domain/precedent';
import { precedents as words } from '../../src/i18n/messages/en/precedents';

const foundFor = (name: string, language: 'en' | 'fr-CA' = 'en') =>
  findPrecedents({ name, starterId: null }, precedents, precedentWords[language]).precedents.map(
    ({ work }) => work,
  );
const mappedTo = (starterId: string) =>
  findPrecedents({ name: '', starterId }, precedents, precedentWords.en);

describe('The published precedents', () => {
  it('are 112, each with an id of its own and a source that is listed and linked', () => {
    expect(precedents).toHaveLength(112);
    expect(new Set(precedents.map(({ id }) => id)).size).toBe(112);
    const sources: readonly string[] = precedentSources.map(({ id }) => id);
    for (const { sourceId } of precedents) expect(sources).toContain(sourceId);
    for (const { id, address } of precedentSources) {
      expect(precedents.some(({ sourceId }) => sourceId === id)).toBe(true);
      expect(new URL(address).protocol).toBe('https:');
    }
  });

  it('say what was published as often as the sources did', () => {
    const count = (published: string) => precedents.filter((one) => one.published === published).length;
    expect([count('inHouse'), count('partner'), count('split')]).toEqual([39, 67, 6]);
  });

  it('have words for every source and everything a source says besides', () => {
    const keys = [
      ...precedentSources.map(({ id }) => `precedentSource.${id}`),
      ...new Set(precedents.flatMap(({ detail }) => (detail === null ? [] : `precedent.${detail}`))),
    ];
    const ofData = Object.keys(words).filter((key) => /^precedent(?:Source)?\./.test(key));
    expect(ofData.sort()).toEqual(keys.sort());
  });

  it('belong to starters that exist, and show where the sources disagree', () => {
    const ids: readonly string[] = starters.map(({ id }) => id);
    for (const { starterIds } of precedents) for (const id of starterIds) expect(ids).toContain(id);
    expect(mappedTo('desk')).toMatchObject({ counts: { inHouse: 1, partner: 3, split: 1 }, disagree: true });
    expect(mappedTo('email-sec')).toMatchObject({
      counts: { inHouse: 0, partner: 2, split: 0 },
      disagree: false,
    });
    expect(mappedTo('rooms').precedents).toEqual([]);
  });
});

describe('The precedents of a person’s own item', () => {
  it.each([
    ['Server patching', 'Server patching'],
    ['Patching of servers', 'Patch management for servers'],
    ['Help desk', 'Commodity help desk'],
    ['Backups', 'Backup operation day-to-day'],
    ['Restore testing', 'Recovery decisions and restore testing'],
    ['Microsoft 365', 'Microsoft 365 administration'],
    ['Vulnerability scans', 'Vulnerability scanning'],
    ['Security awareness training', 'User security education'],
    ['IT strategy', 'IT strategy development'],
    ['Onboarding', 'User onboarding and offboarding'],
    ['Security monitoring', 'Security monitoring'],
    ['Enterprise architecture', 'Enterprise architecture'],
  ])('are those that mean the same: %s → %s', (name, work) => {
    expect(foundFor(name)).toContain(work);
  });

  it.each([
    ['Correctifs des serveurs', 'Server patching'],
    ['Sauvegardes', 'Backup operation day-to-day'],
    ['Centre d’assistance', 'Helpdesk support'],
    ['Surveillance de la sécurité', 'Security monitoring'],
  ])('are found for French names too: %s → %s', (name, work) => {
    expect(foundFor(name, 'fr-CA')).toContain(work);
  });

  it.each([
    'Batch processing',
    'Dispatching',
    'Security',
    'Support',
    'Monitoring',
    'Management',
    'Server room cleaning',
    'Physical security guards',
    'Customer training',
    'Website',
    'Coffee machine',
    'Landscape architecture tours',
    'Patch panel cabling',
    'Database of recipes for the canteen',
    'Data entry',
    '',
    '???',
  ])('are none where only a common word, or part of a word, is shared: %s', (name) => {
    expect(foundFor(name)).toEqual([]);
  });

  it('come closest first', () => {
    expect(foundFor('Patching of the servers').slice(0, 2)).toEqual([
      'Patch management for servers',
      'Server patching',
    ]);
    expect(foundFor('Security alerts')[0]).toBe('Monitor services for security alerts');
  });
});
