import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Ended, report, runProgram, type StepResult } from './step.ts';

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly TestFile[];
};
/** A file of tests; `startTime` and `endTime` in milliseconds. */
type TestFile = {
  readonly name: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly assertionResults: readonly Assertion[];
};
type Assertion = { readonly fullName: string; readonly status: string };

/** Files that take longer than this, in seconds, are named, so that nobody has to search when the whole grows slow. */
const SLOW = 15;

/** Runs the tests and counts them from Vitest's own report; prints what failed, and the names of tests that were skipped. */
export async function runVitest(root: string, filters: readonly string[]): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-tests-'));
  const file = join(folder, 'report.json');
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--no-color', '--reporter=dot', '--reporter=json'];
  const ended = await runProgram(process.execPath, [...args, `--outputFile.json=${file}`, ...filters], root);
  const found = readReport(file);
  rmSync(folder, { recursive: true });
  const result = count(found, ended);
  for (const name of skippedNames(found)) console.log(`skipped: ${name}`);
  for (const line of slowFiles(found, root)) console.log(line);
  report('tests', result.failed === 0, ended, `${result.passed} of ${result.passed + result.failed} passed`);
  return result;
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A run that broke, or found no test, is a failure even if no single test failed. */
export function count(found: Report | null, ended: Pick<Ended, 'code'>): StepResult {
  if (!found) return { passed: 0, failed: 1, skipped: 0 };
  const failed = found.numFailedTests;
  const broken = failed === 0 && (ended.code !== 0 || found.numPassedTests === 0);
  return {
    passed: found.numPassedTests,
    failed: broken ? 1 : failed,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

function skippedNames(found: Report | null): string[] {
  const tests = found?.testResults.flatMap((result) => result.assertionResults) ?? [];
  return tests.filter((one) => one.status !== 'passed' && one.status !== 'failed').map((one) => one.fullName);
}

/** A line for each file that was slow, slowest first. */
export function slowFiles(found: Pick<Report, 'testResults'> | null, root: string): string[] {
  const timed = (found?.testResults ?? []).map(({ name, startTime, endTime }) => ({
    file: relative(root, name),
    seconds: Math.round((endTime - startTime) / 1000),
  }));
  const slow = timed.filter(({ seconds }) => seconds >= SLOW).sort((a, b) => b.seconds - a.seconds);
  return slow.map(({ file, seconds }) => `slow: ${seconds} s  ${file}`);
}
