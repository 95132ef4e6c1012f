import type { Assessment, Snapshot } from '../domain/assessment';
import type { WorkItem } from '../domain/workItem';
import type { AssessmentFields, Change } from '../document/change';

/** What a list of assessments shows without opening them. Times are milliseconds since 1970. */
export interface AssessmentHeader {
  readonly id: string;
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it was put into the bin; `null` while it is not there. */
  readonly deletedAt: number | null;
  readonly itemCount: number;
}

/** An assessment as it was saved. */
export interface SavedAssessment {
  readonly assessment: Assessment;
  /** Items that this version cannot read. They stay where they are, untouched. */
  readonly unreadableItems: number;
}

/** Which rows of an assessment are meant. */
export interface RowIds {
  readonly itemIds: readonly string[];
  readonly snapshotIds: readonly string[];
}

/** Some rows of an assessment as they are saved now. */
export interface SavedRows {
  /** `null` when the assessment is gone. */
  readonly fields: AssessmentFields | null;
  readonly items: readonly WorkItem[];
  readonly snapshots: readonly Snapshot[];
  /** Which of the asked-for rows are not saved (any more). */
  readonly missing: RowIds;
}

/** A saved item whose line is to be drawn again, and when. */
export interface DatedItem {
  readonly assessmentId: string;
  readonly itemId: string;
  readonly name: string;
  /** A day as `2025-11-23`. */
  readonly redrawOn: string;
}

/** What a person chose for this browser. `null`: nothing chosen, the browser's own preference counts. */
export interface Preferences {
  readonly theme: 'light' | 'dark' | null;
  /** A language tag. */
  readonly language: string | null;
  /** Whether single keys act as shortcuts. */
  readonly shortcuts: boolean;
}

/** The preferences of somebody who chose nothing. */
export const unchosenPreferences: Preferences = { theme: null, language: null, shortcuts: true };

/** How long the bin keeps an assessment, in milliseconds (30 days). */
export const binKeepsFor = 30 * 24 * 60 * 60 * 1000;

/**
 * Where assessments are kept. Every promise resolves only after the work is done for good, and rejects with a
 * `StorageError` when it was not done at all: nothing is ever half written. What is not there is left alone.
 */
export interface AssessmentStorage {
  /** Every assessment, also those in the bin, the latest change first. */
  list(): Promise<readonly AssessmentHeader[]>;
  /** `null` when there is none with that id. */
  open(id: string): Promise<SavedAssessment | null>;
  /** Some rows, and what is said about the assessment as a whole. */
  readRows(id: string, asked: RowIds): Promise<SavedRows>;
  /** The items of all assessments that are to be drawn again at a date, the earliest first; nothing else is read. */
  listDated(): Promise<readonly DatedItem[]>;
  /** Saves a new assessment, or all of one that has the same id. */
  create(assessment: Assessment): Promise<void>;
  /** Saves changes in their order and in one transaction, field by field, so that other fields stay as they are. */
  write(id: string, changes: readonly Change[]): Promise<void>;
  rename(id: string, title: string): Promise<void>;
  /** A copy with an id of its own; `null` when there is nothing to copy. */
  duplicate(id: string, title: string): Promise<AssessmentHeader | null>;
  /** Puts it into the bin, from where it can be restored for 30 days. */
  bin(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  deleteForGood(id: string): Promise<void>;
  /** Deletes for good what has been in the bin for 30 days. */
  sweepBin(): Promise<void>;
  /** Deletes every assessment and every preference. */
  forgetEverything(): Promise<void>;
  preferences(): Promise<Preferences>;
  setPreferences(chosen: Partial<Preferences>): Promise<void>;
  /** Lets go of the connection. */
  close(): void;
}

/** Why storage did not do what it was asked; also a message key, as `storage.<reason>`. */
export type StorageFailure = 'blocked' | 'full' | 'notAnswering' | 'connectionLost' | 'missing' | 'unknown';

/** Storage did not do what it was asked. */
export class StorageError extends Error {
  readonly reason: StorageFailure;

  constructor(reason: StorageFailure, options?: ErrorOptions) {
    super(`Storage failed: ${reason}`, options);
    this.name = 'StorageError';
    this.reason = reason;
  }
}

/** Whether what is typed survives the tab. */
export type StorageStatus =
  { readonly kind: 'savedHere' } | { readonly kind: 'memoryOnly'; readonly reason: StorageFailure };

/** A storage and what it can promise. */
export interface OpenedStorage {
  readonly storage: AssessmentStorage;
  readonly status: StorageStatus;
  /** Resolves once the browser's storage has answered after all and `storage` keeps everything there. */
  readonly recovered?: Promise<void>;
}
