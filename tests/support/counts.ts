import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A skipped test counts as failed: it proves nothing. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const unitReport = v.object({
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

const journeysReport = v.object({
  errors: v.array(v.unknown()),
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
});

/** Counts Vitest's report; a file that fails outside its tests counts as one failure. */
export function countUnit(report: unknown): Counts {
  const files = v.parse(unitReport, report).testResults.map(({ status, assertionResults }) => {
    const passed = assertionResults.filter((test) => test.status === 'passed').length;
    const failed = assertionResults.length - passed;
    return { passed, failed: status === 'failed' ? Math.max(failed, 1) : failed };
  });
  return {
    passed: files.reduce((sum, file) => sum + file.passed, 0),
    failed: files.reduce((sum, file) => sum + file.failed, 0),
  };
}

/** Counts Playwright's report; a journey that passes only when repeated counts as failed. */
export function countJourneys(report: unknown): Counts {
  const { errors, stats } = v.parse(journeysReport, report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}

/** Counts what a tool reported, never more kindly than the tool's own exit says. */
export function countReport(
  path: string,
  succeeded: boolean,
  count: (report: unknown) => Counts,
): Counts & { readonly problem?: string } {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(path, 'utf8')));
    return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch (error) {
    return { passed: 0, failed: 1, problem: `No report to count: ${String(error)}` };
  }
}
