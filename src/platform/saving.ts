import type { AssessmentStore } from '../document/assessmentStore';
import { fieldsOf } from '../document/assessmentFields';
import { applyChanges, type Change } from '../document/change';
import type { AssessmentStorage, RowIds, SavedRows, StorageFailure } from './assessmentStorage';
import { toStorageError } from './databaseConnection';
import type { SavedHint, Tabs } from './tabs';

/** Whether what was typed is safe. `saved` is said only once it is; `at` is null before anything was changed. */
export type SavingStatus =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: StorageFailure };

/** Time as saving needs it. */
export interface SavingClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls `action` after so many milliseconds. Returns the way to call it off. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

/** A running connection between the open assessment and storage. */
export interface Saving {
  readonly status: () => SavingStatus;
  /** Calls `listener` whenever the status changes. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tries again at once to save what could not be saved. */
  readonly retry: () => void;
  /** Resolves once everything is saved, or the first attempt at it has failed. */
  readonly settled: () => Promise<void>;
  /** Stops listening; what is under way is still saved. */
  readonly stop: () => void;
}

interface Batch {
  readonly assessmentId: string;
  readonly changes: readonly Change[];
}

const browserClock: SavingClock = {
  now: Date.now,
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};

const retryAfter = 2000;

function idsOf(changes: readonly Change[]): RowIds {
  const itemIds = new Set<string>();
  const snapshotIds = new Set<string>();
  for (const change of changes) {
    if (change.type === 'item.put') itemIds.add(change.item.id);
    else if (change.type === 'snapshot.put') snapshotIds.add(change.snapshot.id);
    else if (change.type === 'snapshot.removed') snapshotIds.add(change.id);
    else if (change.type !== 'assessment.fields') itemIds.add(change.id);
  }
  return { itemIds: [...itemIds], snapshotIds: [...snapshotIds] };
}

/** What another tab saved, with what this tab has not saved yet on top. */
function newsFrom(id: string, rows: SavedRows, asked: RowIds, unsaved: readonly Change[]): readonly Change[] {
  if (rows.fields === null) return [];
  const { items, snapshots, missing } = rows;
  const now = applyChanges({ id, ...rows.fields, items, snapshots }, unsaved);
  const itemsNow = new Map(now.items.map((item) => [item.id, item]));
  const snapshotsNow = new Map(now.snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const isGone = (rowsNow: ReadonlyMap<string, unknown>) => (rowId: string) => !rowsNow.has(rowId);
  return [
    { type: 'assessment.fields', fields: fieldsOf(now) },
    ...asked.itemIds.flatMap((itemId): Change[] => {
      const item = itemsNow.get(itemId);
      return item === undefined ? [] : [{ type: 'item.put', item }];
    }),
    ...missing.itemIds.filter(isGone(itemsNow)).map((rowId): Change => ({ type: 'item.removed', id: rowId })),
    ...asked.snapshotIds.flatMap((snapshotId): Change[] => {
      const snapshot = snapshotsNow.get(snapshotId);
      return snapshot === undefined ? [] : [{ type: 'snapshot.put', snapshot }];
    }),
    ...missing.snapshotIds
      .filter(isGone(snapshotsNow))
      .map((rowId): Change => ({ type: 'snapshot.removed', id: rowId })),
  ];
}

/**
 * Saves every change of the open assessment, in order: what changes in one go, or while something is being saved,
 * goes into one transaction. What cannot be saved stays here and is tried again. What other tabs saved is read again
 * between two transactions, so that it never overtakes what this tab has yet to save.
 */
export function connectSaving(
  store: AssessmentStore,
  storage: AssessmentStorage,
  tabs?: Tabs,
  clock: SavingClock = browserClock,
): Saving {
  let status: SavingStatus = { kind: 'saved', at: null };
  let unsaved: Batch[] = [];
  let toRead = { itemIds: new Set<string>(), snapshotIds: new Set<string>() };
  let hinted = false;
  let working: Promise<void> | null = null;
  let callOffRetry: (() => void) | null = null;
  const listeners = new Set<() => void>();

  function say(next: SavingStatus): void {
    if (next.kind === status.kind && next.kind === 'saving') return;
    status = next;
    for (const listener of listeners) listener();
  }

  async function saveNext(first: Batch): Promise<void> {
    const together = unsaved.findIndex((batch) => batch.assessmentId !== first.assessmentId);
    const batches = unsaved.slice(0, together === -1 ? unsaved.length : together);
    const changes = batches.flatMap((batch) => batch.changes);
    // Said within about a second even where storage neither does the work nor refuses it.
    const callOff = clock.after(900 + changes.length, () => say({ kind: 'failed', reason: 'notAnswering' }));
    try {
      await storage.write(first.assessmentId, changes);
    } finally {
      callOff();
    }
    unsaved = unsaved.slice(batches.length);
    tabs?.tell({ assessmentId: first.assessmentId, ...idsOf(changes) });
  }

  async function readNews(): Promise<void> {
    const { id } = store.getSnapshot().context.assessment;
    const asked = { itemIds: [...toRead.itemIds], snapshotIds: [...toRead.snapshotIds] };
    toRead = { itemIds: new Set(), snapshotIds: new Set() };
    hinted = false;
    const rows = await storage.readRows(id, asked);
    if (store.getSnapshot().context.assessment.id !== id) return;
    const pending = unsaved.filter((batch) => batch.assessmentId === id).flatMap((batch) => batch.changes);
    store.trigger['remote.read']({ changes: newsFrom(id, rows, asked, pending) });
  }

  async function work(): Promise<void> {
    try {
      for (;;) {
        const [first] = unsaved;
        if (first !== undefined) {
          say({ kind: 'saving' });
          await saveNext(first);
          if (unsaved.length === 0) say({ kind: 'saved', at: clock.now() });
        } else if (hinted) await readNews();
        else return;
      }
    } catch (error) {
      say({ kind: 'failed', reason: toStorageError(error).reason });
      callOffRetry = clock.after(retryAfter, start);
    } finally {
      working = null;
    }
  }

  function start(): void {
    callOffRetry?.();
    callOffRetry = null;
    // After the current turn, so that everything it changes goes into one transaction.
    working ??= Promise.resolve().then(work);
  }

  const listening = store.on('changed', ({ assessmentId, changes }) => {
    unsaved.push({ assessmentId, changes });
    say({ kind: 'saving' });
    start();
  });
  const stopHearing = tabs?.onHint(({ assessmentId, itemIds, snapshotIds }: SavedHint) => {
    if (assessmentId !== store.getSnapshot().context.assessment.id) return;
    for (const itemId of itemIds) toRead.itemIds.add(itemId);
    for (const snapshotId of snapshotIds) toRead.snapshotIds.add(snapshotId);
    hinted = true;
    start();
  });

  return {
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: start,
    settled: () => working ?? Promise.resolve(),
    stop: () => {
      listening.unsubscribe();
      stopHearing?.();
      listeners.clear();
    },
  };
}
