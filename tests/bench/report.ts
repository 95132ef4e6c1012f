/** One line of the bench's table. */
export interface Row {
  /** What was measured, and how hard the machine was held back. */
  readonly measure: string;
  readonly ours: number;
  /** `''` for a plain number. */
  readonly unit: 'ms' | 'µs' | 'MB' | '';
  /** The same of somebody else, or of us with less to do. */
  readonly peer?: { readonly name: string; readonly figure: number };
  /** What the figure, or its ratio to the peer's, may be at most. Without it the row is there to be read. */
  readonly goal?: { readonly of: 'figure' | 'ratio'; readonly atMost: number };
}

/** Somebody to compare with, and what our figure may be at most, as a multiple of theirs. */
interface Compared {
  readonly name: string;
  readonly figure: number;
  readonly atMost?: number;
}

/** Our figure beside each of theirs. */
export function comparedRows(
  measure: string,
  unit: Row['unit'],
  ours: number,
  others: readonly Compared[],
): readonly Row[] {
  return others.map(({ atMost, ...peer }) => ({
    measure,
    ours,
    unit,
    peer,
    ...(atMost === undefined ? {} : { goal: { of: 'ratio', atMost } }),
  }));
}

/** Our figure alone, and what it may be at most. */
export function ownRow(measure: string, ours: number, unit: Row['unit'], atMost?: number): Row {
  return { measure, ours, unit, ...(atMost === undefined ? {} : { goal: { of: 'figure', atMost } }) };
}

/** A figure with as many digits as mean something. */
function written(figure: number): string {
  if (figure !== 0 && Math.abs(figure) < 10) return figure.toFixed(2);
  return figure.toFixed(figure < 100 ? 1 : 0);
}

function amount(figure: number, unit: Row['unit']): string {
  return unit === '' ? written(figure) : `${written(figure)} ${unit}`;
}

function cellsOf({ measure, ours, unit, peer, goal }: Row): readonly string[] {
  const ratio = peer === undefined ? null : ours / peer.figure;
  const judged = goal?.of === 'ratio' ? ratio : ours;
  return [
    measure,
    amount(ours, unit),
    peer === undefined ? '' : `${peer.name} ${amount(peer.figure, unit)}`,
    ratio === null ? '' : ratio.toFixed(2),
    goal === undefined ? '' : `≤ ${goal.of === 'ratio' ? `${goal.atMost} ×` : amount(goal.atMost, unit)}`,
    goal === undefined || judged === null ? '' : judged <= goal.atMost ? 'yes' : 'NO',
  ];
}

const heads = ['measure', 'ours', 'peer', 'ratio', 'goal', 'reached'];

/** The rows as one plain table, its columns as wide as what stands in them. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const written = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [written[0], rule, ...written.slice(1)].join('\n');
}
