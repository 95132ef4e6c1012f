import type { Side } from './person';

/** One row of a split. */
export interface SplitDraftRow {
  readonly name: string;
  /** The one person or role that answers for it; `''` while nobody is named. */
  readonly accountable: string;
  /** `null` while nobody said. */
  readonly accountableSide: Side | null;
  /** Hours a month; `null` for an equal part of what the others leave. */
  readonly hours: number | null;
}

/** The draft of a split, as the form holds it. */
export interface SplitDraft {
  rows: SplitDraftRow[];
}
