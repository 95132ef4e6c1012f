/** Orders numbers from the lowest. */
function ascending(figures: readonly number[]): readonly number[] {
  return figures.toSorted((one, other) => one - other);
}

/**
 * The figure below which this share of all figures lies, by nearest rank.
 * @param share 0 to 1
 */
export function quantile(figures: readonly number[], share: number): number {
  const rank = Math.max(Math.ceil(share * figures.length), 1);
  const figure = ascending(figures)[rank - 1];
  if (figure === undefined) throw new Error('There is no quantile of nothing.');
  return figure;
}

/** The middle figure, or the mean of both that stand in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = ascending(figures);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) throw new Error('There is no median of nothing.');
  const lower = sorted[half - 1];
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}

/** What some amount of work costs. */
export interface Cost {
  readonly amount: number;
  readonly time: number;
}

/**
 * How the time grows with the amount: the slope of least squares through both logarithms. 1 is in proportion, 2 is
 * four times the time for twice the amount.
 */
export function growthExponent(costs: readonly Cost[]): number {
  const points = costs.map(({ amount, time }) => ({ x: Math.log(amount), y: Math.log(time) }));
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const together = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const alone = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (alone === 0) throw new Error('Growth needs two different amounts.');
  return together / alone;
}
