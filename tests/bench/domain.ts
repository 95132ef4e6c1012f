import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { runCommand } from '../support/command';
import { growthExponent } from './figures';
import { ownRow, type Row } from './report';

const benchReport = v.object({
  files: v.array(
    v.object({
      groups: v.array(v.object({ benchmarks: v.array(v.object({ name: v.string(), median: v.number() })) })),
    }),
  ),
});

/** Runs Vitest's benches and gives the median of each by its name, in milliseconds. */
async function runBenches(): Promise<ReadonlyMap<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'draw-the-line-bench-'));
  try {
    const file = join(folder, 'bench.json');
    const { succeeded, output } = await runCommand(
      'vitest',
      'bench',
      '--run',
      '--project=node',
      `--outputJson=${file}`,
    );
    process.stdout.write(output);
    if (!succeeded) throw new Error("Vitest's benches did not run to their end.");
    const { files } = v.parse(benchReport, JSON.parse(readFileSync(file, 'utf8')));
    const benches = files.flatMap(({ groups }) => groups.flatMap(({ benchmarks }) => benchmarks));
    return new Map(benches.map(({ name, median }) => [name, median]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const amounts = [10, 100, 1000, 10_000, 100_000];

/** The rules alone, as they ship, without a browser. */
export async function measureDomain(): Promise<readonly Row[]> {
  const medians = await runBenches();
  const medianOf = (name: string) => {
    const median = medians.get(name);
    if (median === undefined) throw new Error(`No bench is called “${name}”.`);
    return median;
  };
  const itemsOf = (amount: number) => medianOf(`${amount.toLocaleString('en')} items`);
  return [
    // A thousand items a round: its milliseconds are microseconds an item.
    ownRow('placing one item with acceptability', medianOf('place with acceptability'), 'µs', 0.5),
    ownRow('the same with ladder and flip', medianOf('place with acceptability, ladder and flip'), 'µs', 6),
    ownRow('computing all results of 10,000 items', itemsOf(10_000), 'ms', 80),
    ownRow(
      'growth of computing, 10 to 100,000 items, exponent',
      growthExponent(amounts.map((amount) => ({ amount, time: itemsOf(amount) }))),
      '',
      1.1,
    ),
  ];
}
