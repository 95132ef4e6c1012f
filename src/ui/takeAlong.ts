import { createContext, type RefObject } from 'react';

/** A table as texts. */
export interface TakenTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What can be done with a chart or a table besides looking at it. Each says whether it worked. */
export interface TakeAlong {
  readonly copyTable: (table: TakenTable, as: 'cells' | 'markdown') => Promise<boolean>;
  /** `title` stands over the picture and names the file. */
  readonly savePicture: (figure: HTMLElement, title: string, as: 'png' | 'svg') => Promise<boolean>;
}

/** One table, and the picture of it, that can be taken elsewhere. */
export interface TakeMenuProps {
  /** Names what is taken. */
  readonly title: string;
  readonly table: () => TakenTable;
  /** The drawing, where one is shown. */
  readonly picture?: RefObject<HTMLElement | null> | undefined;
}

/** Given where charts and tables can be taken along; nothing is offered elsewhere. */
export const TakeAlongContext = createContext<TakeAlong | null>(null);
