/** One question that can weigh. */
export interface WeighedOption<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly side: 'inHouse' | 'partner';
}

type Amounts<Id extends string> = Readonly<Record<Id, number>>;

/** What a person says about the weights: `rank` most important first, the amounts relative to one another. */
export type WeightingValue<Id extends string> =
  | { readonly method: 'equal' }
  | { readonly method: 'rank'; readonly rank: readonly Id[] }
  | { readonly method: 'swing'; readonly swing: Amounts<Id> }
  | { readonly method: 'direct'; readonly direct: Amounts<Id> };

/** The way of saying it. */
export type WeightingMethod = WeightingValue<string>['method'];

/** The ways of saying it, simplest first. */
export const weightingMethods: readonly WeightingMethod[] = ['equal', 'rank', 'swing', 'direct'];

/**
 * The weighting that another method starts from: what is in force now, said its way.
 * @param shares the weight of each option in force, summing to 1
 */
export function startMethod<Id extends string>(
  method: WeightingMethod,
  options: readonly WeighedOption<Id>[],
  shares: Amounts<Id>,
): WeightingValue<Id> {
  switch (method) {
    case 'equal':
      return { method };
    case 'rank':
      return { method, rank: options.map(({ id }) => id).sort((a, b) => shares[b] - shares[a]) };
    case 'swing': {
      const largest = Math.max(...options.map(({ id }) => shares[id]));
      return { method, swing: withEach(options, shares, (share) => Math.round((share / largest) * 100)) };
    }
    case 'direct':
      return { method, direct: withEach(options, shares, (share) => share * 100) };
  }
}

/** The amounts with one of them set and the others in proportion, so that they still sum to 100. */
export function withShare<Id extends string>(
  id: Id,
  share: number,
  options: readonly WeighedOption<Id>[],
  amounts: Amounts<Id>,
): Amounts<Id> {
  const others = options.filter((option) => option.id !== id);
  const sum = others.reduce((total, other) => total + amounts[other.id], 0);
  const left = 100 - share;
  return options.reduce((all, option) => {
    if (option.id === id) return { ...all, [option.id]: share };
    const portion = sum > 0 ? amounts[option.id] / sum : 1 / others.length;
    return { ...all, [option.id]: left * portion };
  }, amounts);
}

/** The order with one entry moved a place; the same order where there is no such place. */
export function moved<Id extends string>(rank: readonly Id[], id: Id, by: -1 | 1): readonly Id[] {
  const from = rank.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= rank.length) return rank;
  const others = rank.filter((other) => other !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

function withEach<Id extends string>(
  options: readonly WeighedOption<Id>[],
  amounts: Amounts<Id>,
  change: (amount: number) => number,
): Amounts<Id> {
  return options.reduce((all, { id }) => ({ ...all, [id]: change(amounts[id]) }), amounts);
}

/** The options in display order, each with the side it pulls to when it is high. */
export function weighedOptions<Id extends string>(
  ids: readonly Id[],
  sides: Readonly<Record<Id, 'inside' | 'outside'>>,
  nameOf: (id: Id) => string,
): readonly WeighedOption<Id>[] {
  return ids.map((id) => ({ id, name: nameOf(id), side: sides[id] === 'inside' ? 'inHouse' : 'partner' }));
}
