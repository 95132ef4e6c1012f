/** What the start page shows of an assessment without opening it. */
export interface SavedAssessment {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  readonly itemCount: number;
  /** How many items have every answer, where that is known without opening it. */
  readonly answeredCount?: number;
  /** What is to be drawn again, once it is known and where there is anything. `next` is a day as `2025-11-23`. */
  readonly redraws?: { readonly due: readonly string[]; readonly next: string | null } | undefined;
}

/** What can be done with an assessment from outside. */
export interface SavedWorkActions {
  readonly onOpen: (id: string) => void;
  readonly onRename: (id: string, title: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onDelete: (id: string) => void;
}
