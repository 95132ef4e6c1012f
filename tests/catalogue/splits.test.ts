import { describe, expect, it } from 'vitest';
import { leakFinders } from '../../src/catalogue/leakWords';
import { beginSplit, splitRows } from '../../src/catalogue/splits';
import { starters } from '../../src/catalogue/starters';
import { splits as words } from '../../src/i18n/messages/en/splits';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem } from '../domain/given';

const begin = (said: Partial<WorkItem>) =>
  beginSplit(anItem({ name: '' }, said), leakFinders.en, (row) => row);

const suggest = (said: Partial<WorkItem>) => {
  const { isSuggested, rows } = begin(said);
  return isSuggested ? rows.map(({ name }) => name) : [];
};

describe('A suggested split', () => {
  it('is there for every usual leak of the starter list, and for the work that most needs one', () => {
    for (const { id, usualLeak } of starters) {
      if (usualLeak !== null) expect(suggest({ starterId: id }).length).toBeGreaterThan(1);
    }
    for (const starterId of ['jml', 'incident', 'desk'])
      expect(suggest({ starterId }).length).toBeGreaterThan(1);
  });

  it('divides backups into jobs run, restores tested and retention decided, whoever wrote the name', () => {
    const rows = ['jobsRun', 'restoresTested', 'retentionDecided'];
    expect(suggest({ starterId: 'backup' })).toEqual(rows);
    expect(suggest({ name: 'Nightly backups' })).toEqual(rows);
  });

  it('is none for other work', () => {
    expect(suggest({ name: 'Website' })).toEqual([]);
    expect(suggest({ starterId: 'website' })).toEqual([]);
    expect(begin({ name: 'Website' }).rows.map(({ name }) => name)).toEqual(['', '']);
  });

  it('begins with an answer inside where a guardrail holds', () => {
    expect(begin({ risk: true }).insideOnly).toBe(true);
    expect(begin({ handsOn: false }).insideOnly).toBe(false);
  });

  it('has words for every row, and every row is suggested for something', () => {
    expect(Object.keys(words)).toEqual(splitRows.map((row) => `split.${row}`));
    const suggested = new Set(starters.flatMap(({ id }) => suggest({ starterId: id })));
    expect([...splitRows].filter((row) => !suggested.has(row))).toEqual([]);
  });
});
