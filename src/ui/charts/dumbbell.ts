/** One row of the dumbbells: where an item leaned before and where it leans after, −1 (partner) to +1 (in-house). */
export interface Dumbbell {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** Its outcome is another. */
  readonly crossed: boolean;
}

/** The words drawn on the dumbbells. */
export interface DumbbellWords {
  readonly inHouse: string;
  readonly partner: string;
  readonly before: string;
  readonly after: string;
  readonly crossed: string;
}
