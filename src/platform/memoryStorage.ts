import { fieldsOf } from '../document/assessmentFields';
import { applyChanges, inListOrder } from '../document/change';
import type { Assessment } from '../domain/assessment';
import {
  binKeepsFor,
  StorageError,
  unchosenPreferences,
  type AssessmentHeader,
  type AssessmentStorage,
  type DatedItem,
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

function pick<Row extends { readonly id: string }>(all: readonly Row[], ids: readonly string[]) {
  const asked = new Set(ids);
  const rows = all.filter(({ id }) => asked.has(id));
  const there = new Set(rows.map(({ id }) => id));
  return { rows, missing: [...asked].filter((id) => !there.has(id)) };
}

function datedItemsOf({ id: assessmentId, items }: Assessment): readonly DatedItem[] {
  return items.flatMap(({ id: itemId, name, redrawOn }) =>
    redrawOn === '' ? [] : [{ assessmentId, itemId, name, redrawOn }],
  );
}

function compareByDate(a: DatedItem, b: DatedItem): number {
  if (a.redrawOn === b.redrawOn) return 0;
  return a.redrawOn < b.redrawOn ? -1 : 1;
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
    readRows: (id, asked) => {
      const found = kept.get(id);
      if (found === undefined)
        return Promise.resolve({ fields: null, items: [], snapshots: [], missing: asked });
      const items = pick(found.assessment.items, asked.itemIds);
      const snapshots = pick(found.assessment.snapshots, asked.snapshotIds);
      return Promise.resolve({
        fields: fieldsOf(found.assessment),
        items: items.rows,
        snapshots: snapshots.rows,
        missing: { itemIds: items.missing, snapshotIds: snapshots.missing },
      });
    },
    listDated: () =>
      Promise.resolve(
        [...kept.values()].flatMap(({ assessment }) => datedItemsOf(assessment)).sort(compareByDate),
      ),
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
