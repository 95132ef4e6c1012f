import { fieldsOf } from '../document/assessmentFields';
import { applyChanges, inListOrder } from '../document/change';
import type { Assessment } from '../domain/assessment';
import {
  binKeepsFor,
  StorageError,
  unchosenPreferences,
  type AssessmentHeader,
  type AssessmentStorage,
  type Preferences,
} from './assessmentStorage';

interface Kept {
  readonly assessment: Assessment;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

function headerOf({ assessment, createdAt, updatedAt, deletedAt }: Kept): AssessmentHeader {
  const { id, title, items } = assessment;
  return { id, title, createdAt, updatedAt, deletedAt, itemCount: items.length };
}

/** A storage that lasts as long as the tab, for where the browser keeps nothing. */
export function createMemoryStorage(
  now: () => number = Date.now,
  newId: () => string = () => crypto.randomUUID(),
): AssessmentStorage {
  const kept = new Map<string, Kept>();
  let preferences: Preferences = unchosenPreferences;

  function change(id: string, next: (before: Kept) => Kept): Promise<void> {
    const before = kept.get(id);
    if (before === undefined) return Promise.reject(new StorageError('missing'));
    kept.set(id, next(before));
    return Promise.resolve();
  }

  function create(assessment: Assessment): AssessmentHeader {
    const at = now();
    const createdAt = kept.get(assessment.id)?.createdAt ?? at;
    const created = { assessment: inListOrder(assessment), createdAt, updatedAt: at, deletedAt: null };
    kept.set(assessment.id, created);
    return headerOf(created);
  }

  return {
    list: () => Promise.resolve([...kept.values()].map(headerOf).sort((a, b) => b.updatedAt - a.updatedAt)),
    open: (id) => {
      const found = kept.get(id);
      return Promise.resolve(
        found === undefined ? null : { assessment: found.assessment, unreadableItems: 0 },
      );
    },
    readRows: (id, itemIds) => {
      const found = kept.get(id);
      if (found === undefined) return Promise.resolve({ fields: null, items: [], missing: itemIds });
      const { items } = found.assessment;
      const asked = new Set(itemIds);
      const rows = items.filter((item) => asked.has(item.id));
      const there = new Set(rows.map((item) => item.id));
      return Promise.resolve({
        fields: fieldsOf(found.assessment),
        items: rows,
        missing: [...asked].filter((itemId) => !there.has(itemId)),
      });
    },
    create: (assessment) => {
      create(assessment);
      return Promise.resolve();
    },
    write: (id, changes) =>
      change(id, (before) => ({
        ...before,
        assessment: applyChanges(before.assessment, changes),
        updatedAt: now(),
      })),
    rename: (id, title) =>
      change(id, (before) => ({
        ...before,
        assessment: { ...before.assessment, title },
        updatedAt: now(),
      })),
    duplicate: (id, title) => {
      const found = kept.get(id);
      return Promise.resolve(
        found === undefined ? null : create({ ...found.assessment, id: newId(), title }),
      );
    },
    bin: (id) => change(id, (before) => ({ ...before, deletedAt: now() })),
    restore: (id) => change(id, (before) => ({ ...before, deletedAt: null })),
    deleteForGood: (id) => {
      kept.delete(id);
      return Promise.resolve();
    },
    sweepBin: () => {
      for (const [id, { deletedAt }] of kept) {
        if (deletedAt !== null && now() - deletedAt >= binKeepsFor) kept.delete(id);
      }
      return Promise.resolve();
    },
    forgetEverything: () => {
      kept.clear();
      preferences = unchosenPreferences;
      return Promise.resolve();
    },
    preferences: () => Promise.resolve(preferences),
    setPreferences: (chosen) => {
      preferences = { ...preferences, ...chosen };
      return Promise.resolve();
    },
    close: () => undefined,
  };
}
