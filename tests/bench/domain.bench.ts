import { build, type Rolldown } from 'vite';
import { bench, describe } from 'vitest';
import { nameWords } from '../../src/catalogue/nameWords';
import type { DrawnLine } from '../../src/domain/assessment';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, rated } from '../domain/given';

/** The domain as it ships: bundled, so that calls between modules cost what they cost in the product. */
async function loadBuiltDomain(): Promise<typeof import('./domainEntry')> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: new URL('domainEntry.ts', import.meta.url).pathname, formats: ['es'] },
    },
  })) as Rolldown.RolldownOutput[];
  const { code } = built[0]!.output[0];
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as typeof import('./domainEntry');
}

const {
  buildFlipLadder,
  computeAcceptability,
  computePortfolio,
  computeResults,
  computeWeights,
  findFlip,
  placeWorkItem,
} = await loadBuiltDomain();

const equalWeights = computeWeights({ method: 'equal' }, 'outside');

/** Every set of ratings in turn, one item in five flagged with hands-on work. */
function clearItems(count: number): WorkItem[] {
  return Array.from({ length: count }, (_, order) => {
    const level = (unit: number): number => 1 + (Math.floor(order / unit) % 5);
    const ratings = rated(level(125), level(25), level(5), level(1));
    return anItem(ratings, { id: `item-${order}`, risk: order % 5 === 4, handsOn: true, hoursPerMonth: 5 });
  });
}

/** The same with one rating in twenty not sure. */
function partlyUnclearItems(count: number): WorkItem[] {
  return clearItems(count).map((item, order) => (order % 5 === 0 ? { ...item, capacity: 'notSure' } : item));
}

const assessmentOf = (items: readonly WorkItem[]): DrawnLine => ({
  weighting: { method: 'equal' },
  crossTeamRole: 'outside',
  items,
});

const thousand = clearItems(1000);
const thousandPartlyUnclear = partlyUnclearItems(1000);

function placeAll(items: readonly WorkItem[]): void {
  for (const item of items) {
    placeWorkItem(item, equalWeights);
    computeAcceptability(item, equalWeights);
  }
}

function flipAll(items: readonly WorkItem[]): void {
  for (const item of items) {
    buildFlipLadder(item, equalWeights);
    findFlip(item, equalWeights);
  }
}

describe('1,000 items: milliseconds a round are microseconds an item', () => {
  bench('place with acceptability', () => placeAll(thousand));

  bench('place with acceptability, ladder and flip', () => {
    placeAll(thousand);
    flipAll(thousand);
  });

  bench('the same with one rating in twenty not sure', () => {
    placeAll(thousandPartlyUnclear);
    flipAll(thousandPartlyUnclear);
  });
});

describe('all results with ladder, flip and portfolio, in milliseconds', () => {
  for (const count of [10, 100, 1000, 10_000, 100_000]) {
    const assessment = assessmentOf(partlyUnclearItems(count));
    bench(
      `${count.toLocaleString('en')} items`,
      () => {
        computePortfolio(computeResults(assessment), nameWords.en);
        flipAll(assessment.items);
      },
      { iterations: 5, warmupIterations: 1 },
    );
  }
});
