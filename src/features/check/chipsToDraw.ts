import type { LineUpItem } from '../../ui/charts/lineUpItem';

/** How many chips one answer shows at most; a column of hundreds compares nothing. */
export const mostChipsOfAnAnswer = 30;

/** The chips to draw, in list order, and how many of those that match are left out. */
export interface ChipsToDraw {
  readonly chips: readonly LineUpItem[];
  readonly hidden: number;
}

/** The first chips of each answer whose names contain the search, whatever its case. */
export function chipsToDraw(chips: readonly LineUpItem[], search: string): ChipsToDraw {
  const wanted = search.trim().toLocaleLowerCase();
  const drawn = new Map<LineUpItem['place'], number>();
  let hidden = 0;
  const kept = chips.filter(({ name, place }) => {
    if (!name.toLocaleLowerCase().includes(wanted)) return false;
    const before = drawn.get(place) ?? 0;
    drawn.set(place, before + 1);
    if (before < mostChipsOfAnAnswer) return true;
    hidden += 1;
    return false;
  });
  return { chips: kept, hidden };
}
