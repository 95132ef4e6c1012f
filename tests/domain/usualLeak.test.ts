import { describe, expect, it } from 'vitest';
import { leakFinders } from '../../src/catalogue/leakWords';
import { nameWords } from '../../src/catalogue/nameWords';
import { findGaps } from '../../src/domain/gap';
import { computeItemResult } from '../../src/domain/result';
import { leakStrip, usualLeakOf } from '../../src/domain/usualLeak';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, equalWeights, rated } from './given';

const leakOf = (name: string, language: 'en' | 'fr-CA' = 'en') =>
  usualLeakOf(anItem({ name }), leakFinders[language]);

describe('A usual leak', () => {
  it.each([
    ['Patching', 'patching'],
    ['Windows updates', 'patching'],
    ['Server patch night', 'patching'],
    ['Back-ups', 'backups'],
    ['Nightly backup', 'backups'],
    ['Security alert triage', 'securityAlerts'],
    ['SIEM', 'securityAlerts'],
    ['Vendor management', 'vendorCoordination'],
    ['On-call', 'escalation'],
    ['Escalation path', 'escalation'],
    ['Dispatching drivers', null],
    ['Batch jobs', null],
    ['Social media', null],
    ['Vendor invoices', null],
  ] as const)('is recognised by the words of a name: %s', (name, leak) => {
    expect(leakOf(name)).toBe(leak);
  });

  it.each([
    ['Mises à jour des serveurs', 'patching'],
    ['Sauvegardes', 'backups'],
    ['Alertes de sécurité', 'securityAlerts'],
    ['Coordination des fournisseurs', 'vendorCoordination'],
    ['Astreinte', 'escalation'],
    ['Site web', null],
  ] as const)('is recognised in French: %s', (name, leak) => {
    expect(leakOf(name, 'fr-CA')).toBe(leak);
  });

  it('is what a person said, before the starter, before the words', () => {
    const said = anItem({ name: 'Backups', starterId: 'server-patch', usualLeak: 'escalation' });
    expect(usualLeakOf(said, leakFinders.en)).toBe('escalation');
    expect(usualLeakOf({ ...said, usualLeak: 'none' }, leakFinders.en)).toBeNull();
    expect(usualLeakOf({ ...said, usualLeak: null }, leakFinders.en)).toBe('patching');
    expect(usualLeakOf({ ...said, usualLeak: null, starterId: 'desk' }, leakFinders.en)).toBeNull();
    expect(usualLeakOf({ ...said, usualLeak: null, starterId: 'gone' }, leakFinders.en)).toBe('backups');
  });
});

describe('The strip of the five usual leaks', () => {
  const strip = (...items: readonly Partial<WorkItem>[]) => {
    const results = items.map((said, at) =>
      computeItemResult(
        anItem(rated(5, 5, 1, 1), { id: String(at), accountable: 'Maya Roy', doneBy: 'inHouse' }, said),
        equalWeights,
      ),
    );
    return leakStrip(results, findGaps({ reviewShare: 0.15 }, results, nameWords.en), leakFinders.en);
  };

  it('always has five tiles', () => {
    expect(strip().map(({ state }) => state)).toEqual(Array(5).fill('notOnList'));
  });

  it('says who owns each, or what is missing first', () => {
    const tiles = strip(
      { name: 'Patching' },
      { name: 'Device patching', accountable: 'Sam Lee' },
      { name: 'Backups' },
      { name: 'Restore tests', doneBy: 'shared', accountable: '' },
    );
    expect(tiles.slice(0, 3)).toEqual([
      { leak: 'patching', state: 'owned', itemIds: ['0', '1'], names: ['Maya Roy', 'Sam Lee'] },
      { leak: 'backups', state: 'gap', itemIds: ['2', '3'], why: 'unnamed', itemId: '3' },
      { leak: 'securityAlerts', state: 'notOnList' },
    ]);
  });
});
