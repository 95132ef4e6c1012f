/** What somebody published about who should do a piece of work. Context beside an answer, never input to it. */
export interface Precedent {
  readonly id: string;
  /** The work in the words of the source. */
  readonly work: string;
  readonly published: 'inHouse' | 'partner' | 'split';
  readonly sourceId: string;
  /** What the source says besides, `''` for nothing. */
  readonly detail: string;
  /** The starters that are the same work. */
  readonly starterIds: readonly string[];
}
