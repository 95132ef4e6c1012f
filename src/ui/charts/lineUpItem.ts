/** Where an item stands in a line-up: 1 to 5 (half steps from groups), or apart. */
export type LineUpPlace = number | 'notSure';

/** One item in the line-up of one criterion. */
export interface LineUpItem {
  readonly id: string;
  readonly name: string;
  readonly place: LineUpPlace;
}

export interface LineUpWords {
  /** The wording of answers 1 to 5, in order. */
  readonly levels: readonly [string, string, string, string, string];
  readonly notSure: string;
  /** The accessible name of a chip, for example "Service desk, 4: Mostly waits. Move with the arrow keys". */
  readonly chip: (name: string, place: LineUpPlace) => string;
  /** Names the menu of one chip. */
  readonly moveTo: (name: string) => string;
}

export interface LineUpProps {
  /** The criterion's question. */
  readonly label: string;
  readonly items: readonly LineUpItem[];
  readonly words: LineUpWords;
  readonly onMove: (id: string, place: 1 | 2 | 3 | 4 | 5 | 'notSure') => void;
}
