import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Ended, endOf, report, runProgram, type StepResult } from './step.ts';

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

/** A run of the tests; without a report if its own process ended in the middle. */
export type Ran = { readonly found: Report | null; readonly ended: Pick<Ended, 'code' | 'signal' | 'output'> };

/**
 * Runs the tests and counts them from Vitest's own report; prints what failed, and the names of tests that were skipped. A run that lost one
 * of its processes (to the system, or to a fault of the engine) says nothing of the tests that were to run there, nor which they were: that
 * is printed, and all run once more.
 */
export async function runVitest(root: string, filters: readonly string[]): Promise<StepResult> {
  const first = await runOnce(root, filters);
  const lost = lostBy(first);
  if (lost === null) return told(first);
  console.log(`run again: ${lost}`);
  return told(await runOnce(root, filters));
}

function told({ found, ended }: Ran & { readonly ended: Ended }): StepResult {
  const result = count(found, ended);
  const note = `${result.passed} of ${result.passed + result.failed} passed`;
  report('tests', result.failed === 0, ended, found ? note : `${note}; ${endOf(ended)} and no report`);
  return result;
}

/** How a run lost a process in the middle, in words; null where it lost none, or where tests failed anyway. */
export function lostBy({ found, ended }: Ran): string | null {
  if (found === null) return `the tests ended with ${endOf(ended)} and no report`;
  if (found.numFailedTests > 0) return null;
  return ended.output.split('\n').find((line) => line.includes('Worker exited unexpectedly')) ?? null;
}

async function runOnce(root: string, filters: readonly string[]): Promise<Ran & { readonly ended: Ended }> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-tests-'));
  const file = join(folder, 'report.json');
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--no-color', '--reporter=dot', '--reporter=json'];
  const ended = await runProgram(process.execPath, [...args, `--outputFile.json=${file}`, ...filters], root);
  const found = readReport(file);
  rmSync(folder, { recursive: true });
  for (const name of skippedNames(found)) console.log(`skipped: ${name}`);
  for (const line of slowFiles(found, root)) console.log(line);
  return { found, ended };
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
