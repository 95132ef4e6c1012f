/**
 * The whole test command: every check of the project in order, then one line that says how many passed.
 * A check that fails does not stop the others; without a build there is nothing to weigh or to walk through.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { provideChromium } from './support/chromium';
import { endWithEverything, runCommand } from './support/command';
import { type Counts, countJourneys, countReport, countUnit } from './support/counts';

interface Outcome extends Counts {
  readonly output: string;
}

interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

interface Finished extends Outcome {
  readonly seconds: number;
}

const atOnce = 2;
const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'draw-the-line-'));
process.once('exit', () => {
  rmSync(reports, { recursive: true, force: true });
});

function check(name: string, program: string, ...parameters: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { succeeded, output } = await runCommand(program, ...parameters);
      return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, output };
    },
  };
}

function missing(output: string): Outcome {
  return { passed: 0, failed: 1, output };
}

const unit: Step = {
  name: 'Unit',
  run: async () => {
    const report = join(reports, 'unit.json');
    const { succeeded, output } = await runCommand(
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    );
    const { problem = '', ...counts } = countReport(report, succeeded, countUnit);
    return { ...counts, output: output + problem };
  },
};

const build: Step = {
  name: 'Build',
  run: () => {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    return check('Build', 'vite', 'build').run();
  },
};

const oneFile: Step = {
  name: 'Build in one file',
  run: () => {
    rmSync(join(root, 'dist-file'), { recursive: true, force: true });
    return check('Build in one file', 'vite', 'build', '--mode', 'one-file').run();
  },
};

const journeys: Step = {
  name: 'Journeys',
  run: async () => {
    const refusal = await provideChromium();
    if (refusal !== undefined) return missing(refusal);
    const report = join(reports, 'journeys.json');
    process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
    const { succeeded, output } = await runCommand(
      'playwright',
      'test',
      '--config=tests/journeys/playwright.config.ts',
      '--reporter=list,json',
    );
    const { problem = '', ...counts } = countReport(report, succeeded, countJourneys);
    return { ...counts, output: output + problem };
  },
};

const beforeBuild: readonly Step[] = [
  check('Types', 'tsc', '-p', 'tsconfig.json', '--noEmit'),
  check('Types of the domain, without the DOM', 'tsc', '-p', 'src/domain/tsconfig.json', '--noEmit'),
  check('Lint', 'eslint', '.', '--max-warnings=0'),
  check('Format', 'prettier', '--check', '.'),
  check('Import table', 'depcruise', 'src', '--config', '.dependency-cruiser.cjs'),
  check('Dead code', 'knip'),
  unit,
  build,
  oneFile,
];

const onTheBuild: readonly Step[] = [
  check('Budgets', 'size-limit', '--config', 'tests/budgets/size-limit.config.ts'),
  journeys,
];

function say(line: string) {
  process.stdout.write(`${line}\n`);
}

function report(name: string, { passed, failed, seconds, output }: Finished) {
  const result = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`;
  say(`${name.padEnd(38)} ${result.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`);
  if (failed > 0) say(`\n${output.trimEnd()}\n`);
}

async function timed(step: Step): Promise<Finished> {
  const start = performance.now();
  const outcome = await step.run().catch((error: unknown) => missing(String(error)));
  return { ...outcome, seconds: (performance.now() - start) / 1000 };
}

/** Runs the steps, so many at a time, and reports each in its turn. */
async function runSteps(steps: readonly Step[], width: number): Promise<readonly Finished[]> {
  const waiting = [...steps];
  const unreported = [...steps];
  const finished = new Map<Step, Finished>();
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      finished.set(step, await timed(step));
      for (let next = unreported[0]; next !== undefined; next = unreported[0]) {
        const result = finished.get(next);
        if (result === undefined) break;
        report(next.name, result);
        unreported.shift();
      }
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return [...finished.values()];
}

endWithEverything();
const results = [...(await runSteps(beforeBuild, atOnce))];
if (existsSync(join(root, 'dist/index.html'))) {
  results.push(...(await runSteps(onTheBuild, 1)));
} else {
  const skipped = { ...missing('There is no build.'), seconds: 0 };
  for (const { name } of onTheBuild) {
    report(name, skipped);
    results.push(skipped);
  }
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
