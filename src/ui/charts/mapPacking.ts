import type { MapItem } from './mapItem';

/** One item's dot, px from the map's top left corner. */
export interface PlacedDot {
  readonly kind: 'dot';
  readonly item: MapItem;
  readonly x: number;
  readonly y: number;
}

/** Many items at one place, drawn as one block with their count. */
export interface PlacedBlock {
  readonly kind: 'block';
  readonly items: readonly MapItem[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type PlacedMark = PlacedDot | PlacedBlock;

export interface MapPackingInput {
  readonly items: readonly MapItem[];
  /** Px of a dot from edge to edge, ring included. */
  readonly dot: number;
  /** Where a pair of pulls lies, px. */
  readonly place: (partnerPull: number, insidePull: number) => { readonly x: number; readonly y: number };
}

const dotGap = 3;
const mostDotsAtOnePlace = 6;
/** With more places than this the map would be a cloud; they are gathered on the lattice. */
const mostPlaces = 120;
/** With more items than this every shared place is a block: single dots then stand for single items. */
const mostItemsAsDots = 60;
const latticeSteps = 8;
const blockHeight = 34;
const blockPadding = 18;
const digitWidth = 9;

interface Group {
  readonly items: readonly MapItem[];
  readonly x: number;
  readonly y: number;
  readonly asBlock: boolean;
}

const exactly = (pull: number) => Math.round(pull * 1e6) / 1e6;
const placeKey = ({ partnerPull, insidePull }: MapItem) =>
  `${String(exactly(partnerPull))} ${String(exactly(insidePull))}`;

/** The items whose number can be read on the map: all of few; of many, those that share their place with no other. */
export function itemsAsDots(items: readonly MapItem[]): readonly MapItem[] {
  if (items.length <= mostItemsAsDots) return items;
  const places = new Map<string, number>();
  for (const item of items) places.set(placeKey(item), (places.get(placeKey(item)) ?? 0) + 1);
  return items.filter((item) => places.get(placeKey(item)) === 1);
}

/**
 * Places every item where its pulls are. Items that share a place stand side by side in a tidy grid; more than six,
 * or a grid that would touch its neighbours, become one block. Nothing overlaps and nothing is moved at random.
 */
export function packMap(input: MapPackingInput): readonly PlacedMark[] {
  let groups = groupByPlace(input);
  for (;;) {
    const clash = findClash(groups, input.dot);
    if (clash === null) break;
    groups = resolve(groups, clash);
  }
  return groups.flatMap((group) => marksOf(group, input.dot));
}

function groupByPlace({ items, place }: MapPackingInput): readonly Group[] {
  const exact = gather(items, place, exactly);
  return exact.length <= mostPlaces
    ? exact
    : gather(items, place, (pull) => Math.round(pull * latticeSteps) / latticeSteps);
}

function gather(
  items: readonly MapItem[],
  place: MapPackingInput['place'],
  settle: (pull: number) => number,
): readonly Group[] {
  const places = new Map<string, { items: MapItem[]; x: number; y: number }>();
  for (const item of items) {
    const partnerPull = settle(item.partnerPull);
    const insidePull = settle(item.insidePull);
    const key = `${String(partnerPull)} ${String(insidePull)}`;
    const known = places.get(key);
    if (known === undefined) places.set(key, { items: [item], ...place(partnerPull, insidePull) });
    else known.items.push(item);
  }
  const most = items.length > mostItemsAsDots ? 1 : mostDotsAtOnePlace;
  return [...places.values()].map((group) => ({
    ...group,
    asBlock: group.items.length > most,
  }));
}

function sizeOf({ items, asBlock }: Group, dot: number): { readonly width: number; readonly height: number } {
  if (asBlock) return blockSize(items.length);
  const columns = Math.min(2, items.length);
  const rows = Math.ceil(items.length / 2);
  const pitch = dot + dotGap;
  return { width: columns * pitch - dotGap, height: rows * pitch - dotGap };
}

const blockSize = (count: number) => ({
  width: blockPadding + digitWidth * String(count).length,
  height: blockHeight,
});

function findClash(groups: readonly Group[], dot: number): readonly [Group, Group] | null {
  for (const [index, first] of groups.entries()) {
    const one = sizeOf(first, dot);
    for (const second of groups.slice(index + 1)) {
      const other = sizeOf(second, dot);
      // Rounding must not make neighbours clash that were laid out edge to edge.
      const clear = 0.01;
      const apartX = Math.abs(first.x - second.x) >= (one.width + other.width) / 2 - clear;
      const apartY = Math.abs(first.y - second.y) >= (one.height + other.height) / 2 - clear;
      if (!apartX && !apartY) return [first, second];
    }
  }
  return null;
}

/** First the larger of two clashing grids becomes a block; what clashes even then becomes one block in between. */
function resolve(groups: readonly Group[], [first, second]: readonly [Group, Group]): readonly Group[] {
  const [larger] = [first, second]
    .filter((group) => !group.asBlock && group.items.length > 1)
    .sort((a, b) => b.items.length - a.items.length);
  if (larger !== undefined) {
    return groups.map((group) => (group === larger ? { ...group, asBlock: true } : group));
  }
  const items = [...first.items, ...second.items];
  const share = second.items.length / items.length;
  const merged: Group = {
    items,
    x: first.x + (second.x - first.x) * share,
    y: first.y + (second.y - first.y) * share,
    asBlock: true,
  };
  return [...groups.filter((group) => group !== first && group !== second), merged];
}

function marksOf(group: Group, dot: number): readonly PlacedMark[] {
  const { items, x, y, asBlock } = group;
  if (asBlock) return [{ kind: 'block', items, x, y, ...blockSize(items.length) }];
  const pitch = dot + dotGap;
  const rows = Math.ceil(items.length / 2);
  return items.map((item, index) => {
    const row = Math.floor(index / 2);
    const inRow = Math.min(2, items.length - row * 2);
    return {
      kind: 'dot',
      item,
      x: x + ((index % 2) - (inRow - 1) / 2) * pitch,
      y: y + (row - (rows - 1) / 2) * pitch,
    };
  });
}
